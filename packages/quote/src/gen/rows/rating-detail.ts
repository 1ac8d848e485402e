// Generated from Qot_GetResearchRatingSummary.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-research-rating-summary";
import { type AnalystRatingDetail, analystRatingDetail } from "./analyst-rating-detail.ts";
import { type InstitutionRatingDetail, institutionRatingDetail } from "./institution-rating-detail.ts";

/** The ratings of one institution or analyst in detail. */
export interface RatingDetail {
  /** Only where the request has the `id` of an institution. OpenD calls it `instRatingDetail`. */
  readonly institution: InstitutionRatingDetail | undefined;
  /** Only where the request has the `id` of an analyst. OpenD calls it `analystRatingDetail`. */
  readonly analyst: AnalystRatingDetail | undefined;
}

export function ratingDetail(message: Message): RatingDetail {
  return {
    institution: message.instRatingDetail && institutionRatingDetail(message.instRatingDetail),
    analyst: message.analystRatingDetail && analystRatingDetail(message.analystRatingDetail),
  };
}
