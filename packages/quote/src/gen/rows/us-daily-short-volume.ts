// Generated from Qot_GetDailyShortVolume.UsDailyShortVolumeItem by tools/rows. Do not edit.
import type { UsDailyShortVolumeItem as Message } from "@opend/core/qot/get-daily-short-volume";
import type { FieldKinds } from "../../ask/columns.ts";
import { safeNumber } from "../../safe-number.ts";
import { type DayOf, marketDay, type MarketDay } from "../../time/market-day.ts";

/** A day's short sales in the US. */
export interface UsDailyShortVolume extends MarketDay {
  readonly market: "US";
  /** The code, as requests accept it: `"HK.00700"`. */
  readonly code: string;
  /** Closing price of that day, in the currency of the market. OpenD calls it `closePrice`. */
  readonly close: number | undefined;
  /**
   * Closing price of the trading day before, in the currency of the market. OpenD calls it
   * `lastClosePrice`.
   */
  readonly lastClose: number | undefined;
  /** Shares traded that day. */
  readonly volume: number | undefined;
  /** Shares sold short that day. OpenD calls it `totalSharesShort`. */
  readonly shortVolume: number | undefined;
  /** The part of the short volume from Nasdaq, in shares. OpenD calls it `nasdaqSharesShort`. */
  readonly nasdaqShortVolume: number | undefined;
  /** The part of the short volume from NYSE, in shares. OpenD calls it `nyseSharesShort`. */
  readonly nyseShortVolume: number | undefined;
  /** Short ratio in percent (0.56 means 0.56 %). */
  readonly shortPercent: number | undefined;
  /**
   * Average over the 20 trading days up to this one, in percent (0.56 means 0.56 %). OpenD calls it
   * `dailyTradeAvgRatio`.
   */
  readonly averageShortPercent: number | undefined;
}

export function usDailyShortVolume(message: Message, about: DayOf): UsDailyShortVolume {
  const at = marketDay(message, about.timeZone, "Qot_GetDailyShortVolume.UsDailyShortVolumeItem");
  return {
    market: "US",
    code: about.code,
    date: at.date,
    timestamp: at.timestamp,
    timeZone: at.timeZone,
    close: message.closePrice,
    lastClose: message.lastClosePrice,
    volume: safeNumber("volume", message.volume),
    shortVolume: safeNumber("totalSharesShort", message.totalSharesShort),
    nasdaqShortVolume: safeNumber("nasdaqSharesShort", message.nasdaqSharesShort),
    nyseShortVolume: safeNumber("nyseSharesShort", message.nyseSharesShort),
    shortPercent: message.shortPercent,
    averageShortPercent: message.dailyTradeAvgRatio,
  };
}

/** The columns of {@link UsDailyShortVolume}. */
export const usDailyShortVolumeColumns: FieldKinds<UsDailyShortVolume> = {
  market: "plain",
  code: "plain",
  date: "plain",
  timestamp: "number",
  timeZone: "plain",
  close: "number",
  lastClose: "number",
  volume: "number",
  shortVolume: "number",
  nasdaqShortVolume: "number",
  nyseShortVolume: "number",
  shortPercent: "number",
  averageShortPercent: "number",
};
