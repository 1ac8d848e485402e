// Generated from Qot_GetResearchRatingSummary.AnalystRatingDetail by tools/rows. Do not edit.
import type { AnalystRatingDetail as Message } from "@opend/core/qot/get-research-rating-summary";
import { type RatingAnalyst, ratingAnalyst } from "./rating-analyst.ts";
import { type StockRating, stockRating } from "./stock-rating.ts";

/** One analyst in detail. */
export interface AnalystRatingDetail {
  /** The analyst of the request, with the institution. OpenD calls it `analystInfo`. */
  readonly analyst: RatingAnalyst | undefined;
  /** The analyst's ratings of the stock. OpenD calls it `ratingItemList`. */
  readonly ratings: readonly StockRating[];
}

export function analystRatingDetail(message: Message): AnalystRatingDetail {
  return {
    analyst: message.analystInfo && ratingAnalyst(message.analystInfo),
    ratings: message.ratingItemList.map(stockRating),
  };
}
