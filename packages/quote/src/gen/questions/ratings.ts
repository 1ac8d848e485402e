// Generated from Qot_GetResearchRatingSummary by tools/questions. Do not edit.
import { type C2S, GetResearchRatingSummary, type S2C } from "@opend/core/qot/get-research-rating-summary";
import type { Paginator } from "@opend/core";
import { copied, nextKeyCursor } from "@opend/core/internal";
import { choice, code } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { ratingsBies, type RatingsBy } from "../enums/ratings-by.ts";
import { type AnalystRatings, analystRatings as readAnalystRatings } from "../rows/analyst-ratings.ts";
import { type InstitutionRatings, institutionRatings as readInstitutionRatings } from "../rows/institution-ratings.ts";

/** Options of {@link ratings}. */
export interface RatingsOptions extends ListOptions {
  /** By institution or by analyst. Default: by institution. */
  readonly by?: RatingsBy | undefined;
  /** Rows per page, 1 to 20. Default: 20. */
  readonly pageSize?: number;
}

/** The arguments of {@link ratingsQuestion}. */
export interface RatingsArguments extends Pick<RatingsOptions, "by"> {
  /** The stock of the request. */
  readonly code: string;
}

/** Qot_GetResearchRatingSummary as a value, for tools. */
export const ratingsQuestion: ListQuestion<RatingsArguments, C2S, S2C, InstitutionRatings | AnalystRatings> = {
  protocol: GetResearchRatingSummary,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    by: { field: "ratingDimensionType", kind: choice(ratingsBies) },
  },
  about: ({ code }) => [code],
  cursor: nextKeyCursor,
  rows: ({ instRatingSummaryList, analystRatingSummaryList }) => [...instRatingSummaryList.map(readInstitutionRatings), ...analystRatingSummaryList.map(readAnalystRatings)],
};

/**
 * The ratings of a stock by institution or by analyst.
 *
 * ```ts
 * const all = await ratings(opend, "US.AAPL", { by: "institution" }).take(5);
 * console.log(all.map(({ ratings }) => ratings.map(({ targetPrice }) => targetPrice)));
 * ```
 *
 * The list is fetched in pages of 20 rows. Qot_GetResearchRatingSummary (3230), 30 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function ratings(
  opend: Requester,
  code: string,
  options: RatingsOptions = {},
): Paginator<InstitutionRatings | AnalystRatings> {
  return list(opend, ratingsQuestion, { ...copied(options), code }, options);
}
