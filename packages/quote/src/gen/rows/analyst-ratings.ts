// Generated from Qot_GetResearchRatingSummary.AnalystRatingSummaryItem by tools/rows. Do not edit.
import type { AnalystRatingSummaryItem as Message } from "@opend/core/qot/get-research-rating-summary";
import { type RatingAnalyst, ratingAnalyst } from "./rating-analyst.ts";
import { type StockRating, stockRating } from "./stock-rating.ts";

/** The ratings of one analyst. */
export interface AnalystRatings {
  /** The analyst who gave them. OpenD calls it `analystInfo`. */
  readonly analyst: RatingAnalyst | undefined;
  /** The analyst's ratings of the stock. OpenD calls it `ratingItemList`. */
  readonly ratings: readonly StockRating[];
}

export function analystRatings(message: Message): AnalystRatings {
  return {
    analyst: message.analystInfo && ratingAnalyst(message.analystInfo),
    ratings: message.ratingItemList.map(stockRating),
  };
}
