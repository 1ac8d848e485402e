// Generated from Qot_GetResearchRatingSummary by tools/questions. Do not edit.
import { type C2S, GetResearchRatingSummary, type S2C } from "@opend/core/qot/get-research-rating-summary";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { choice, code, text } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { ratingsBies, type RatingsBy } from "../enums/ratings-by.ts";
import { type RatingDetail, ratingDetail as readRatingDetail } from "../rows/rating-detail.ts";

/** Options of {@link ratingDetail}. */
export interface RatingDetailOptions extends CallOptions {
  /** By institution or by analyst. Default: by institution. */
  readonly by?: RatingsBy | undefined;
}

/** The arguments of {@link ratingDetailQuestion}. */
export interface RatingDetailArguments extends Pick<RatingDetailOptions, "by"> {
  /** The stock of the request. */
  readonly code: string;
  /** The `id` of the institution or the analyst, from `ratings`. */
  readonly id: string;
}

/** Qot_GetResearchRatingSummary as a value, for tools. */
export const ratingDetailQuestion: SingleQuestion<RatingDetailArguments, C2S, S2C, RatingDetail> = {
  protocol: GetResearchRatingSummary,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    id: { field: "uid", kind: text, isRequired: true },
    by: { field: "ratingDimensionType", kind: choice(ratingsBies) },
  },
  about: ({ code }) => [code],
  answer: readRatingDetail,
};

/**
 * The ratings of a stock by one institution or analyst, in detail.
 *
 * ```ts
 * const [first] = await ratings(opend, "US.AAPL", { by: "institution" }).take(1);
 * const id = first && "institution" in first ? first.institution?.id : undefined;
 * console.log(await ratingDetail(opend, "US.AAPL", id ?? "1"));
 * ```
 *
 * Qot_GetResearchRatingSummary (3230), 30 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function ratingDetail(
  opend: Requester,
  code: string,
  id: string,
  options: RatingDetailOptions = {},
): Promise<RatingDetail> {
  return single(opend, ratingDetailQuestion, { ...copied(options), code, id }, options);
}
