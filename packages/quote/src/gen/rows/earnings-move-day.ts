// Generated from Qot_GetFinancialsEarningsPriceMove.PricePerformanceRow by tools/rows. Do not edit.
import type { PricePerformanceRow as Message } from "@opend/core/qot/get-financials-earnings-price-move";
import { dayText } from "../../time/day-text.ts";

/** One trading day around an earnings report. */
export interface EarningsMoveDay {
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
  /** The trading day, the market's own. OpenD calls it `tradingDayStr`. */
  readonly date: string | undefined;
  /**
   * Volatility that the prices of the options imply, in percent (12.34 means 12.34 %). OpenD calls
   * it `optionIV`.
   */
  readonly impliedVolatilityPercent: number | undefined;
  /**
   * Historical volatility, as the options' figures have it, in percent (12.34 means 12.34 %). OpenD
   * calls it `optionHV`.
   */
  readonly historicalVolatilityPercent: number | undefined;
}

export function earningsMoveDay(message: Message): EarningsMoveDay {
  return {
    open: message.openPrice,
    high: message.highestPrice,
    low: message.lowestPrice,
    close: message.closePrice,
    lastClose: message.lastClosePrice,
    date: dayText(message.tradingDayStr),
    impliedVolatilityPercent: message.optionIV,
    historicalVolatilityPercent: message.optionHV,
  };
}
