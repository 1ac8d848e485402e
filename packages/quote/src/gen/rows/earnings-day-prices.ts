// Generated from Qot_GetFinancialsEarningsPriceHistory.PriceInfo by tools/rows. Do not edit.
import type { PriceInfo as Message } from "@opend/core/qot/get-financials-earnings-price-history";
import { dayText } from "../../time/day-text.ts";

/** Prices on the day of an earnings report. */
export interface EarningsDayPrices {
  /** First price of the day, in the currency of the market. OpenD calls it `openPrice`. */
  readonly open: number | undefined;
  /** Highest price of the day, in the currency of the market. OpenD calls it `highestPrice`. */
  readonly high: number | undefined;
  /** Lowest price of the day, in the currency of the market. OpenD calls it `lowestPrice`. */
  readonly low: number | undefined;
  /** Closing price of the day, in the currency of the market. OpenD calls it `closePrice`. */
  readonly close: number | undefined;
  /**
   * Closing price of the trading day before, in the currency of the market. OpenD calls it
   * `lastClosePrice`.
   */
  readonly lastClose: number | undefined;
  /** Shares traded on the day. */
  readonly volume: number | undefined;
  /** The trading day, the market's own. OpenD calls it `tradingDayStr`. */
  readonly date: string | undefined;
}

export function earningsDayPrices(message: Message): EarningsDayPrices {
  return {
    open: message.openPrice,
    high: message.highestPrice,
    low: message.lowestPrice,
    close: message.closePrice,
    lastClose: message.lastClosePrice,
    volume: message.volume,
    date: dayText(message.tradingDayStr),
  };
}
