// Generated from Qot_GetShortInterest.HkShortInterestItem by tools/rows. Do not edit.
import type { HkShortInterestItem as Message } from "@opend/core/qot/get-short-interest";
import type { FieldKinds } from "../../ask/columns.ts";
import { safeNumber } from "../../safe-number.ts";
import { type DayOf, marketDay, type MarketDay } from "../../time/market-day.ts";

/** Open short positions in Hong Kong, a row per week. */
export interface HkShortInterest extends MarketDay {
  readonly market: "HK";
  /** The code, as requests accept it: `"HK.00700"`. */
  readonly code: string;
  /** Closing price of that date, in the currency of the market. OpenD calls it `closePrice`. */
  readonly close: number | undefined;
  /**
   * Closing price of the trading day before, in the currency of the market. OpenD calls it
   * `lastClosePrice`.
   */
  readonly lastClose: number | undefined;
  /** Open short position, in shares. OpenD calls it `aggregatedShort`. */
  readonly sharesShort: number | undefined;
  /**
   * Open short position in percent of the circulating shares (0.56 means 0.56 %). OpenD calls it
   * `aggregatedShortRatio`.
   */
  readonly shortPercent: number | undefined;
}

export function hkShortInterest(message: Message, about: DayOf): HkShortInterest {
  const at = marketDay(message, about.timeZone, "Qot_GetShortInterest.HkShortInterestItem");
  return {
    market: "HK",
    code: about.code,
    date: at.date,
    timestamp: at.timestamp,
    timeZone: at.timeZone,
    close: message.closePrice,
    lastClose: message.lastClosePrice,
    sharesShort: safeNumber("aggregatedShort", message.aggregatedShort),
    shortPercent: message.aggregatedShortRatio,
  };
}

/** The columns of {@link HkShortInterest}. */
export const hkShortInterestColumns: FieldKinds<HkShortInterest> = {
  market: "plain",
  code: "plain",
  date: "plain",
  timestamp: "number",
  timeZone: "plain",
  close: "number",
  lastClose: "number",
  sharesShort: "number",
  shortPercent: "number",
};
