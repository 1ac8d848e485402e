// Generated from Qot_GetShortInterest.UsShortInterestItem by tools/rows. Do not edit.
import type { UsShortInterestItem as Message } from "@opend/core/qot/get-short-interest";
import type { FieldKinds } from "../../ask/columns.ts";
import { safeNumber } from "../../safe-number.ts";
import { type DayOf, marketDay, type MarketDay } from "../../time/market-day.ts";

/** Open short positions in the US as reported, a row per settlement date. */
export interface UsReportedShortInterest extends MarketDay {
  readonly market: "US";
  /** The code, as requests accept it: `"HK.00700"`. */
  readonly code: string;
  /** Closing price of that date, in the currency of the market. OpenD calls it `closePrice`. */
  readonly close: number | undefined;
  /**
   * Closing price of the trading day before, in the currency of the market. OpenD calls it
   * `lastClosePrice`.
   */
  readonly lastClose: number | undefined;
  /** Shares held short. */
  readonly sharesShort: number | undefined;
  /** Short ratio in percent (0.56 means 0.56 %). */
  readonly shortPercent: number | undefined;
  /** Average daily trading volume, in shares. OpenD calls it `avgDailyShareVolume`. */
  readonly averageDailyVolume: number | undefined;
  /** Days of average volume that it would take to buy the short shares back. */
  readonly daysToCover: number | undefined;
}

export function usReportedShortInterest(message: Message, about: DayOf): UsReportedShortInterest {
  const at = marketDay(message, about.timeZone, "Qot_GetShortInterest.UsShortInterestItem");
  return {
    market: "US",
    code: about.code,
    date: at.date,
    timestamp: at.timestamp,
    timeZone: at.timeZone,
    close: message.closePrice,
    lastClose: message.lastClosePrice,
    sharesShort: safeNumber("sharesShort", message.sharesShort),
    shortPercent: message.shortPercent,
    averageDailyVolume: safeNumber("avgDailyShareVolume", message.avgDailyShareVolume),
    daysToCover: message.daysToCover,
  };
}

/** The columns of {@link UsReportedShortInterest}. */
export const usReportedShortInterestColumns: FieldKinds<UsReportedShortInterest> = {
  market: "plain",
  code: "plain",
  date: "plain",
  timestamp: "number",
  timeZone: "plain",
  close: "number",
  lastClose: "number",
  sharesShort: "number",
  shortPercent: "number",
  averageDailyVolume: "number",
  daysToCover: "number",
};
