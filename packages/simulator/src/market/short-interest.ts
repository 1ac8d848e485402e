import type { HkShortInterestItem, UsShortInterestItem } from "@opend/core/qot/get-short-interest";
import type { KnownHistory } from "../data/known-history.ts";
import type { Stock } from "../data/security.ts";
import type { Bar } from "./bar.ts";
import { halfMonthEnds, weekEnds } from "./calendar.ts";
import type { Complete } from "./complete.ts";
import { markets } from "./markets.ts";
import { between, random, rounded } from "./random.ts";
import { midnight } from "./zone.ts";

/** The newest reports that are out on the newest day of the histories: they appear with a delay. */
const newestReport = { HK: "2026-04-30", US: "2026-04-15" } as const;

/** Hong Kong: the last trading day of each week, newest first, three years. */
export function hkShortInterest(
  security: Stock,
  bars: readonly Bar[],
  known: KnownHistory | undefined,
  seed: number,
): Complete<HkShortInterestItem>[] {
  const draw = random(seed, `short-interest/HK.${security.code}`);
  const knownRows = new Map(known?.shortInterest.map((row) => [row.day, row]));
  let short = (security.issuedShares * security.shortRatio) / 100;
  return reportBars("HK", bars, weekEnds).map((bar) => {
    const row = knownRows.get(bar.day);
    short = row?.aggregatedShort ?? Math.round(short * between(draw, 0.94, 1.064));
    return {
      timestamp: BigInt(midnight(bar.day, markets.HK.zone)),
      timestampStr: bar.day,
      closePrice: bar.close,
      lastClosePrice: bar.lastClose,
      aggregatedShort: BigInt(short),
      aggregatedShortRatio: row?.ratio ?? rounded((short / security.issuedShares) * 100, 0.01),
    };
  });
}

/** United States: the settlement days in the middle and at the end of each month, newest first. */
export function usShortInterest(
  security: Stock,
  bars: readonly Bar[],
  seed: number,
): Complete<UsShortInterestItem>[] {
  const draw = random(seed, `short-interest/US.${security.code}`);
  let short = (security.issuedShares * security.shortRatio) / 100;
  const reports = reportBars("US", bars, halfMonthEnds);
  return reports.map((bar, index) => {
    short = Math.round(short * between(draw, 0.95, 1.054));
    const averageVolume = averageUpTo(bars, bar, reports[index + 1]);
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

function reportBars(
  market: keyof typeof newestReport,
  bars: readonly Bar[],
  ends: (days: readonly string[]) => string[],
): Bar[] {
  const days = new Set(ends(bars.map(({ day }) => day)));
  const reports = bars.filter(({ day }) => days.has(day) && day <= newestReport[market]);
  // The oldest period may have begun before the history does.
  return reports.slice(0, -1);
}

function averageUpTo(bars: readonly Bar[], bar: Bar, previous: Bar | undefined): number {
  const period = bars.filter(({ day }) => day <= bar.day && day > (previous?.day ?? ""));
  return Math.round(period.reduce((sum, { volume }) => sum + volume, 0) / period.length);
}
