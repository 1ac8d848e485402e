// Generated from Qot_GetResearchRatingSummary.InstRatingSummaryItem by tools/rows. Do not edit.
import type { InstRatingSummaryItem as Message } from "@opend/core/qot/get-research-rating-summary";
import { type RatingInstitution, ratingInstitution } from "./rating-institution.ts";
import { type StockRating, stockRating } from "./stock-rating.ts";

/** The ratings of one institution. */
export interface InstitutionRatings {
  /** The institution that gave them. OpenD calls it `institutionInfo`. */
  readonly institution: RatingInstitution | undefined;
  /** Its ratings of the stock. OpenD calls it `ratingItemList`. */
  readonly ratings: readonly StockRating[];
}

export function institutionRatings(message: Message): InstitutionRatings {
  return {
    institution: message.institutionInfo && ratingInstitution(message.institutionInfo),
    ratings: message.ratingItemList.map(stockRating),
  };
}
