import type { HkShortInterestItem, UsShortInterestItem } from "@opend/core/qot/get-short-interest";
import type { KnownHistory } from "../data/known-history.ts";
import { keyOf, type Shortable } from "../data/security.ts";
import type { Bar } from "./bar.ts";
import { halfMonthEnds, weekEnds } from "./calendar.ts";
import type { Complete } from "./complete.ts";
import { markets, type ShortSellingMarket } from "./markets.ts";
import { isPublished } from "./publication.ts";
import { between, random, rounded } from "./random.ts";
import { midnight } from "./zone.ts";

/** The report from which all others are computed, backwards and forwards. */
const anchors: Readonly<Record<ShortSellingMarket, string>> = {
  HK: "2026-04-30",
  US: "2026-04-15",
};

/** Hong Kong: the published reports for the last trading day of each week, newest first. */
export function hkShortInterest(
  security: Shortable,
  bars: readonly Bar[],
  today: string,
  known: KnownHistory | undefined,
  seed: number,
): Complete<HkShortInterestItem>[] {
  const knownRows = new Map(known?.shortInterest.map((row) => [row.day, row]));
  const reports = reportBars(bars, weekEnds);
  const shorts = openShorts(
    security,
    "HK",
    reports,
    seed,
    (day) => knownRows.get(day)?.aggregatedShort,
  );
  return out("HK", reports, today).map((bar) => {
    const short = shorts.get(bar.day) as number;
    return {
      timestamp: BigInt(midnight(bar.day, markets.HK.zone)),
      timestampStr: bar.day,
      closePrice: bar.close,
      lastClosePrice: bar.lastClose,
      aggregatedShort: BigInt(short),
      aggregatedShortRatio:
        knownRows.get(bar.day)?.ratio ?? rounded((short / security.issuedShares) * 100, 0.01),
    };
  });
}

/** United States: the settlement days in the middle and at the end of each month, newest first. */
export function usShortInterest(
  security: Shortable,
  bars: readonly Bar[],
  today: string,
  seed: number,
): Complete<UsShortInterestItem>[] {
  const reports = reportBars(bars, halfMonthEnds);
  const shorts = openShorts(security, "US", reports, seed, () => undefined);
  return out("US", reports, today).map((bar) => {
    const short = shorts.get(bar.day) as number;
    const averageVolume = averageUpTo(bars, bar, reports[reports.indexOf(bar) + 1]);
    return {
      timestamp: BigInt(midnight(bar.day, markets.US.zone)),
      timestampStr: bar.day,
      sharesShort: BigInt(short),
      shortPercent: rounded((short / security.issuedShares) * 100, 0.01),
      avgDailyShareVolume: BigInt(averageVolume),
      daysToCover: rounded(short / averageVolume, 0.01),
      closePrice: bar.close,
      lastClosePrice: bar.lastClose,
    };
  });
}

const out = (market: ShortSellingMarket, reports: readonly Bar[], today: string): Bar[] =>
  // The oldest period may begin before the history.
  reports.slice(0, -1).filter(({ day }) => isPublished(market, day, today));

function reportBars(bars: readonly Bar[], ends: (days: readonly string[]) => string[]): Bar[] {
  const days = new Set(ends(bars.map(({ day }) => day)));
  return bars.filter(({ day }) => days.has(day));
}

/** A random walk from the anchor in both directions. Each step depends on its day, so reports never change. */
function openShorts(
  security: Shortable,
  market: ShortSellingMarket,
  reports: readonly Bar[],
  seed: number,
  knownOf: (day: string) => number | undefined,
): Map<string, number> {
  const usual = (security.issuedShares * security.shortRatio) / 100;
  const shorts = new Map<string, number>();
  const walk = (bars: readonly Bar[]): void => {
    let short = usual;
    for (const { day } of bars) {
      const draw = random(seed, `short-interest/${keyOf(security)}/${day}`);
      const drawn = (short + (usual - short) * 0.03) * between(draw, 0.94, 1.064);
      short = knownOf(day) ?? Math.round(drawn);
      shorts.set(day, short);
    }
  };
  const anchored = reports.findIndex(({ day }) => day <= anchors[market]);
  const before = anchored < 0 ? reports.length : anchored;
  walk(reports.slice(before));
  walk([...reports.slice(before, before + 1), ...reports.slice(0, before).reverse()]);
  return shorts;
}

function averageUpTo(bars: readonly Bar[], bar: Bar, previous: Bar | undefined): number {
  const period = bars.filter(({ day }) => day <= bar.day && day > (previous?.day ?? ""));
  return Math.round(period.reduce((sum, { volume }) => sum + volume, 0) / period.length);
}
