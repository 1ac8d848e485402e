import type {
  HkDailyShortVolumeItem,
  UsDailyShortVolumeItem,
} from "@opend/core/qot/get-daily-short-volume";
import type { KnownHistory } from "../data/known-history.ts";
import type { Stock } from "../data/security.ts";
import type { Bar } from "./bar.ts";
import type { Complete } from "./complete.ts";
import { markets } from "./markets.ts";
import { between, type Random, random, rounded } from "./random.ts";
import { midnight } from "./zone.ts";

/** Days that `dailyTradeAvgRatio` is taken over; the schema does not tell, so this is assumed. */
const averageDays = 20;
/** A year of rows. */
const rowCount = 250;
/** Percent of a day's shares that are sold short, about; invented. */
const hkAround = 14;
const usAround = 42;

/** Hong Kong: every trading day, newest first, one year. */
export function hkDailyShortVolume(
  security: Stock,
  bars: readonly Bar[],
  turnover: (day: string) => number,
  known: KnownHistory | undefined,
  seed: number,
): Complete<HkDailyShortVolumeItem>[] {
  const draw = random(seed, `daily-short-volume/HK.${security.code}`);
  const knownAverages = new Map(known?.dailyShortVolume.map((row) => [row.day, row.averageRatio]));
  return withRatios(bars, hkAround, draw).map(({ bar, ratio, average }) => {
    const knownAverage = knownAverages.get(bar.day);
    // Where the average is known the day's own ratio has to lie around it.
    const own = knownAverage === undefined ? ratio : (knownAverage * ratio) / hkAround;
    const short = Math.round((own / 100) * bar.volume);
    return {
      timestamp: BigInt(midnight(bar.day, markets.HK.zone)),
      timestampStr: bar.day,
      sharesTraded: BigInt(bar.volume),
      turnover: turnover(bar.day),
      shortSellSharesTraded: BigInt(short),
      shortSellTurnover: rounded((short * (bar.open + bar.close)) / 2, 0.01),
      openPrice: bar.open,
      closePrice: bar.close,
      lastClosePrice: bar.lastClose,
      dailyTradeAvgRatio: knownAverage ?? average,
    };
  });
}

/** United States: every trading day, newest first, one year. */
export function usDailyShortVolume(
  security: Stock,
  bars: readonly Bar[],
  seed: number,
): Complete<UsDailyShortVolumeItem>[] {
  const draw = random(seed, `daily-short-volume/US.${security.code}`);
  return withRatios(bars, usAround, draw).map(({ bar, ratio, average }) => {
    const short = Math.round((ratio / 100) * bar.volume);
    const nasdaq = Math.round(short * between(draw, 0.7, 0.9));
    return {
      timestamp: BigInt(midnight(bar.day, markets.US.zone)),
      timestampStr: bar.day,
      totalSharesShort: BigInt(short),
      nasdaqSharesShort: BigInt(nasdaq),
      nyseSharesShort: BigInt(short - nasdaq),
      shortPercent: rounded((short / bar.volume) * 100, 0.01),
      volume: BigInt(bar.volume),
      closePrice: bar.close,
      lastClosePrice: bar.lastClose,
      dailyTradeAvgRatio: average,
    };
  });
}

function withRatios(
  bars: readonly Bar[],
  around: number,
  draw: Random,
): { bar: Bar; ratio: number; average: number }[] {
  const ratios = bars
    .slice(0, rowCount + averageDays)
    .map(() => around * between(draw, 0.65, 1.35));
  return bars.slice(0, rowCount).map((bar, index) => {
    const window = ratios.slice(index, index + averageDays);
    const average = window.reduce((sum, ratio) => sum + ratio, 0) / window.length;
    return { bar, ratio: ratios[index] as number, average: rounded(average, 0.01) };
  });
}
