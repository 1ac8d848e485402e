// Generated from Qot_GetResearchRatingSummary.InstRatingDetail by tools/rows. Do not edit.
import type { InstRatingDetail as Message } from "@opend/core/qot/get-research-rating-summary";
import { type RatingAnalyst, ratingAnalyst } from "./rating-analyst.ts";
import { type RatingInstitution, ratingInstitution } from "./rating-institution.ts";
import { type StockRating, stockRating } from "./stock-rating.ts";

/** One institution in detail. */
export interface InstitutionRatingDetail {
  /** The institution of the request. OpenD calls it `institutionInfo`. */
  readonly institution: RatingInstitution | undefined;
  /**
   * Its analysts, without `stockSuccessRate`, `stockAvgReturn` and `institution`. OpenD calls it
   * `analystInfoList`.
   */
  readonly analysts: readonly RatingAnalyst[];
  /** The institution's ratings of the stock. OpenD calls it `ratingItemList`. */
  readonly ratings: readonly StockRating[];
}

export function institutionRatingDetail(message: Message): InstitutionRatingDetail {
  return {
    institution: message.institutionInfo && ratingInstitution(message.institutionInfo),
    analysts: message.analystInfoList.map(ratingAnalyst),
    ratings: message.ratingItemList.map(stockRating),
  };
}
