// Generated from Qot_GetDailyShortVolume.HkDailyShortVolumeItem by tools/rows. Do not edit.
import type { HkDailyShortVolumeItem as Message } from "@opend/core/qot/get-daily-short-volume";
import type { FieldKinds } from "../../ask/columns.ts";
import { safeNumber } from "../../safe-number.ts";
import { type DayOf, marketDay, type MarketDay } from "../../time/market-day.ts";

/** A day's short sales in Hong Kong. */
export interface HkDailyShortVolume extends MarketDay {
  readonly market: "HK";
  /** The code, as requests accept it: `"HK.00700"`. */
  readonly code: string;
  /** Opening price of that day, in the currency of the market. OpenD calls it `openPrice`. */
  readonly open: number | undefined;
  /** Closing price of that day, in the currency of the market. OpenD calls it `closePrice`. */
  readonly close: number | undefined;
  /**
   * Closing price of the trading day before, in the currency of the market. OpenD calls it
   * `lastClosePrice`.
   */
  readonly lastClose: number | undefined;
  /** Shares traded that day. OpenD calls it `sharesTraded`. */
  readonly volume: number | undefined;
  /** Value traded that day, in the currency of the market. */
  readonly turnover: number | undefined;
  /** Shares sold short that day. OpenD calls it `shortSellSharesTraded`. */
  readonly shortVolume: number | undefined;
  /**
   * Value sold short that day, in the currency of the market. OpenD calls it `shortSellTurnover`.
   */
  readonly shortTurnover: number | undefined;
  /**
   * Average over the 20 trading days up to this one, in percent (0.56 means 0.56 %). OpenD calls it
   * `dailyTradeAvgRatio`.
   */
  readonly averageShortPercent: number | undefined;
}

export function hkDailyShortVolume(message: Message, about: DayOf): HkDailyShortVolume {
  const at = marketDay(message, about.timeZone, "Qot_GetDailyShortVolume.HkDailyShortVolumeItem");
  return {
    market: "HK",
    code: about.code,
    date: at.date,
    timestamp: at.timestamp,
    timeZone: at.timeZone,
    open: message.openPrice,
    close: message.closePrice,
    lastClose: message.lastClosePrice,
    volume: safeNumber("sharesTraded", message.sharesTraded),
    turnover: message.turnover,
    shortVolume: safeNumber("shortSellSharesTraded", message.shortSellSharesTraded),
    shortTurnover: message.shortSellTurnover,
    averageShortPercent: message.dailyTradeAvgRatio,
  };
}

/** The columns of {@link HkDailyShortVolume}. */
export const hkDailyShortVolumeColumns: FieldKinds<HkDailyShortVolume> = {
  market: "plain",
  code: "plain",
  date: "plain",
  timestamp: "number",
  timeZone: "plain",
  open: "number",
  close: "number",
  lastClose: "number",
  volume: "number",
  turnover: "number",
  shortVolume: "number",
  shortTurnover: "number",
  averageShortPercent: "number",
};
