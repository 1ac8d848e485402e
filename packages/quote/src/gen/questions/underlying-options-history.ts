// Generated from Qot_GetOptionUnderlyingHisStatistic by tools/questions. Do not edit.
import { type C2S, GetOptionUnderlyingHisStatistic, type S2C } from "@opend/core/qot/get-option-underlying-his-statistic";
import type { Paginator } from "@opend/core";
import { copied, nextPageKeyCursor } from "@opend/core/internal";
import { type Choice, choice, code, day } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { indexOptions } from "../enums/index-option.ts";
import { type UnderlyingOptionsDay, underlyingOptionsDay as readUnderlyingOptionsDay } from "../rows/underlying-options-day.ts";

/** Options of {@link underlyingOptionsHistory}. */
export interface UnderlyingOptionsHistoryOptions extends ListOptions {
  /** The size of the contract, for the two Hang Seng indices only. */
  readonly indexOption?: Choice<typeof indexOptions> | undefined;
}

/** The arguments of {@link underlyingOptionsHistoryQuestion}. */
export interface UnderlyingOptionsHistoryArguments extends Pick<UnderlyingOptionsHistoryOptions, "indexOption"> {
  /** The underlying security. */
  readonly underlying: string;
  /** First trading day as `YYYY-MM-DD`. */
  readonly from: string | Date;
  /** Last trading day as `YYYY-MM-DD`. */
  readonly to: string | Date;
}

/** Qot_GetOptionUnderlyingHisStatistic as a value, for tools. */
export const underlyingOptionsHistoryQuestion: ListQuestion<UnderlyingOptionsHistoryArguments, C2S, S2C, UnderlyingOptionsDay> = {
  protocol: GetOptionUnderlyingHisStatistic,
  arguments: {
    underlying: { field: "owner", kind: code, isRequired: true },
    from: { field: "beginTime", kind: day, isRequired: true },
    to: { field: "endTime", kind: day, isRequired: true },
    indexOption: { field: "indexOptionType", kind: choice(indexOptions) },
  },
  about: ({ underlying }) => [underlying],
  cursor: nextPageKeyCursor,
  rows: ({ statisticList }) => statisticList.map(readUnderlyingOptionsDay),
};

/**
 * Volume and open interest of the options on a security, a row per trading day.
 *
 * ```ts
 * const days = await underlyingOptionsHistory(opend, "US.AAPL", "2026-04-01", "2026-04-30").all();
 * console.log(days.map(({ date, putCallVolumeRatio }) => [date, putCallVolumeRatio]));
 * ```
 *
 * Qot_GetOptionUnderlyingHisStatistic (3302), with no documented limit.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function underlyingOptionsHistory(
  opend: Requester,
  underlying: string,
  from: string | Date,
  to: string | Date,
  options: UnderlyingOptionsHistoryOptions = {},
): Paginator<UnderlyingOptionsDay> {
  return list(opend, underlyingOptionsHistoryQuestion, { ...copied(options), underlying, from, to }, options);
}
