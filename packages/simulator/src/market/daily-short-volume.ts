import type {
  HkDailyShortVolumeItem,
  UsDailyShortVolumeItem,
} from "@opend/core/qot/get-daily-short-volume";
import type { KnownHistory } from "../data/known-history.ts";
import { keyOf, type Shortable } from "../data/security.ts";
import type { Bar } from "./bar.ts";
import type { Complete } from "./complete.ts";
import { markets } from "./markets.ts";
import { between, random, rounded } from "./random.ts";
import { midnight } from "./zone.ts";

/** The days in the average `dailyTradeAvgRatio`. The schema does not state it, so this is assumed. */
const averageDays = 20;
/** A year of rows. */
const rowCount = 250;
/** Shares sold short in percent of a day's volume, approximately; invented. */
const hkAround = 14;
const usAround = 42;

/** Hong Kong: every trading day, newest first, one year. */
export function hkDailyShortVolume(
  security: Shortable,
  bars: readonly Bar[],
  turnover: (day: string) => number,
  known: KnownHistory | undefined,
  seed: number,
): Complete<HkDailyShortVolumeItem>[] {
  const averages = new Map(known?.dailyShortVolume.map((row) => [row.day, row.averageRatio]));
  return withRatios(security, bars, hkAround, averages, seed).map(({ bar, ratio, average }) => {
    const short = Math.round((ratio / 100) * bar.volume);
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
      dailyTradeAvgRatio: average,
    };
  });
}

/** United States: every trading day, newest first, one year. */
export function usDailyShortVolume(
  security: Shortable,
  bars: readonly Bar[],
  seed: number,
): Complete<UsDailyShortVolumeItem>[] {
  return withRatios(security, bars, usAround, new Map(), seed).map(({ bar, ratio, average }) => {
    const short = Math.round((ratio / 100) * bar.volume);
    const draw = random(seed, `short-volume-by-exchange/${keyOf(security)}/${bar.day}`);
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

/** The random ratio depends only on its day, so a row does not change when newer rows appear. */
function withRatios(
  security: Shortable,
  bars: readonly Bar[],
  around: number,
  averages: ReadonlyMap<string, number>,
  seed: number,
): { bar: Bar; ratio: number; average: number }[] {
  const ratios = bars.slice(0, rowCount + averageDays).map(({ day }) => {
    const draw = random(seed, `daily-short-volume/${keyOf(security)}/${day}`);
    // The ratio of the day must be near the average, if that is known.
    return (averages.get(day) ?? around) * between(draw, 0.65, 1.35);
  });
  return bars.slice(0, rowCount).map((bar, index) => {
    const window = ratios.slice(index, index + averageDays);
    const average = window.reduce((sum, ratio) => sum + ratio, 0) / window.length;
    return {
      bar,
      ratio: ratios[index] as number,
      average: averages.get(bar.day) ?? rounded(average, 0.01),
    };
  });
}
