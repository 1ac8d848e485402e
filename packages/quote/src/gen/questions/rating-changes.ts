// Generated from Qot_GetRatingChange by tools/questions. Do not edit.
import { type C2S, GetRatingChange, type S2C } from "@opend/core/qot/get-rating-change";
import type { Paginator } from "@opend/core";
import { copied, pageCursor } from "@opend/core/internal";
import { type Choice, choice, marketIn } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { ratingChangeTypes } from "../enums/rating-change-type.ts";
import { type RatingChange, ratingChange as readRatingChange } from "../rows/rating-change.ts";

/** Options of {@link ratingChanges}. */
export interface RatingChangesOptions extends ListOptions {
  /** Which changes are wanted. Default: raised ratings. */
  readonly change?: Choice<typeof ratingChangeTypes> | undefined;
  /** Rows per page, 1 to 20. Default: 20. */
  readonly pageSize?: number;
}

/** The arguments of {@link ratingChangesQuestion}. */
export interface RatingChangesArguments extends Pick<RatingChangesOptions, "change"> {
  /** US or Canada. */
  readonly market: "US" | "CA";
}

/** Qot_GetRatingChange as a value, for tools. */
export const ratingChangesQuestion: ListQuestion<RatingChangesArguments, C2S, S2C, RatingChange> = {
  protocol: GetRatingChange,
  arguments: {
    market: { field: "market", kind: marketIn("US", "CA"), isRequired: true },
    change: { field: "changeType", kind: choice(ratingChangeTypes) },
  },
  about: ({ market }) => [market],
  cursor: pageCursor,
  rows: ({ dataList }) => dataList.map(readRatingChange),
};

/**
 * Stocks whose rating analysts changed.
 *
 * ```ts
 * const raised = await ratingChanges(opend, "US", { change: "upgrade" }).take(10);
 * console.log(raised.map(({ code, rating, targetPrice }) => [code, rating, targetPrice]));
 * ```
 *
 * The list is fetched in pages of 20 rows. Qot_GetRatingChange (3426), 60 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function ratingChanges(
  opend: Requester,
  market: "US" | "CA",
  options: RatingChangesOptions = {},
): Paginator<RatingChange> {
  return list(opend, ratingChangesQuestion, { ...copied(options), market }, options);
}
