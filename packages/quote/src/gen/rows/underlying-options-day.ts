// Generated from Qot_GetOptionUnderlyingHisStatistic.DailyStatistic by tools/rows. Do not edit.
import type { DailyStatistic as Message } from "@opend/core/qot/get-option-underlying-his-statistic";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";
import { instant } from "../../time/market-time.ts";

/** The options statistics of one trading day. */
export interface UnderlyingOptionsDay {
  /** The trading day, the market's own. OpenD calls it `time`. */
  readonly date: string | undefined;
  /** The trading day, in milliseconds since 1970. */
  readonly timestamp: number | undefined;
  /** Contracts traded, calls and puts together. */
  readonly optionVolume: number | undefined;
  /** Call contracts traded. */
  readonly callVolume: number;
  /** Put contracts traded. */
  readonly putVolume: number;
  /** Put contracts traded over call contracts traded, a plain ratio. */
  readonly putCallVolumeRatio: number | undefined;
  /** Open contracts, calls and puts together. */
  readonly optionOpenInterest: number | undefined;
  /** Open call contracts, as of the trading day before. */
  readonly callOpenInterest: number;
  /** Open put contracts, as of the trading day before. */
  readonly putOpenInterest: number;
  /** Open put contracts over open call contracts, a plain ratio. */
  readonly putCallOpenInterestRatio: number | undefined;
  /** Price of the underlying, in the currency of the market. */
  readonly underlyingPrice: number | undefined;
}

export function underlyingOptionsDay(message: Message): UnderlyingOptionsDay {
  return {
    date: dayText(message.time),
    timestamp: instant(message.timestamp, "Qot_GetOptionUnderlyingHisStatistic.DailyStatistic", "timestamp"),
    optionVolume: safeNumber("optionVolume", message.optionVolume),
    callVolume: safeNumber("callVolume", message.callVolume),
    putVolume: safeNumber("putVolume", message.putVolume),
    putCallVolumeRatio: message.putCallVolumeRatio,
    optionOpenInterest: safeNumber("optionOpenInterest", message.optionOpenInterest),
    callOpenInterest: safeNumber("callOpenInterest", message.callOpenInterest),
    putOpenInterest: safeNumber("putOpenInterest", message.putOpenInterest),
    putCallOpenInterestRatio: message.putCallOpenInterestRatio,
    underlyingPrice: message.underlyingPrice,
  };
}
