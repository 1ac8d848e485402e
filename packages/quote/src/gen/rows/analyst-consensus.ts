// Generated from Qot_GetResearchAnalystConsensus.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-research-analyst-consensus";
import { enumName } from "../../enum-name.ts";
import { dayText } from "../../time/day-text.ts";
import { type StockRatingLevel, stockRatingLevels } from "../enums/stock-rating-level.ts";

/** The recommendations and estimates of analysts for a stock. */
export interface AnalystConsensus {
  /** Highest price target, in the currency of the market. */
  readonly highest: number | undefined;
  /** Mean price target, in the currency of the market. */
  readonly average: number | undefined;
  /** Lowest price target, in the currency of the market. */
  readonly lowest: number | undefined;
  /** The analysts' overall rating of the last 3 months; for US stocks sell, hold or buy only. */
  readonly rating: StockRatingLevel | undefined;
  /** Analysts who gave a rating in the last 3 months. */
  readonly total: number | undefined;
  /** When the ratings were last updated, the market's own. OpenD calls it `updateTimeStr`. */
  readonly updateDate: string | undefined;
  /**
   * Part of the analysts who rate the stock "buy", in percent (12.34 means 12.34 %). OpenD calls it
   * `buy`.
   */
  readonly buyPercent: number | undefined;
  /**
   * Part of the analysts who rate the stock "hold", in percent (12.34 means 12.34 %). OpenD calls
   * it `hold`.
   */
  readonly holdPercent: number | undefined;
  /**
   * Part of the analysts who rate the stock "sell", in percent (12.34 means 12.34 %). OpenD calls
   * it `sell`.
   */
  readonly sellPercent: number | undefined;
  /**
   * Part of the analysts who rate the stock "strong buy", in percent (12.34 means 12.34 %); absent
   * for US stocks. OpenD calls it `strongBuy`.
   */
  readonly strongBuyPercent: number | undefined;
  /**
   * Part of the analysts who rate the stock "underperform", in percent (12.34 means 12.34 %);
   * absent for US stocks. OpenD calls it `underperform`.
   */
  readonly underperformPercent: number | undefined;
}

export function analystConsensus(message: Message): AnalystConsensus {
  return {
    highest: message.highest,
    average: message.average,
    lowest: message.lowest,
    rating: enumName(stockRatingLevels, message.rating),
    total: message.total,
    updateDate: dayText(message.updateTimeStr),
    buyPercent: message.buy,
    holdPercent: message.hold,
    sellPercent: message.sell,
    strongBuyPercent: message.strongBuy,
    underperformPercent: message.underperform,
  };
}
