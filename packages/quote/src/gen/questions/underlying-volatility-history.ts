// Generated from Qot_GetOptionUnderlyingHisVolatility by tools/questions. Do not edit.
import { type C2S, GetOptionUnderlyingHisVolatility, type S2C } from "@opend/core/qot/get-option-underlying-his-volatility";
import type { Paginator } from "@opend/core";
import { copied, nextPageKeyCursor } from "@opend/core/internal";
import { type Choice, choice, code, day } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { indexOptions } from "../enums/index-option.ts";
import { type UnderlyingVolatilityDay, underlyingVolatilityDay as readUnderlyingVolatilityDay } from "../rows/underlying-volatility-day.ts";

/** Options of {@link underlyingVolatilityHistory}. */
export interface UnderlyingVolatilityHistoryOptions extends ListOptions {
  /** The size of the contract, for the two Hang Seng indices only. */
  readonly indexOption?: Choice<typeof indexOptions> | undefined;
}

/** The arguments of {@link underlyingVolatilityHistoryQuestion}. */
export interface UnderlyingVolatilityHistoryArguments extends Pick<UnderlyingVolatilityHistoryOptions, "indexOption"> {
  /** The underlying security. */
  readonly underlying: string;
  /** First trading day as `YYYY-MM-DD`. */
  readonly from: string | Date;
  /** Last trading day as `YYYY-MM-DD`. */
  readonly to: string | Date;
}

/** Qot_GetOptionUnderlyingHisVolatility as a value, for tools. */
export const underlyingVolatilityHistoryQuestion: ListQuestion<UnderlyingVolatilityHistoryArguments, C2S, S2C, UnderlyingVolatilityDay> = {
  protocol: GetOptionUnderlyingHisVolatility,
  arguments: {
    underlying: { field: "owner", kind: code, isRequired: true },
    from: { field: "beginTime", kind: day, isRequired: true },
    to: { field: "endTime", kind: day, isRequired: true },
    indexOption: { field: "indexOptionType", kind: choice(indexOptions) },
  },
  about: ({ underlying }) => [underlying],
  cursor: nextPageKeyCursor,
  rows: ({ volatilityList }) => volatilityList.map(readUnderlyingVolatilityDay),
};

/**
 * Implied and historical volatility of a security, a row per trading day.
 *
 * ```ts
 * const days = await underlyingVolatilityHistory(opend, "US.AAPL", "2026-04-01", "2026-04-30").all();
 * console.log(days.map(({ date, impliedVolatilityPercent }) => [date, impliedVolatilityPercent]));
 * ```
 *
 * Qot_GetOptionUnderlyingHisVolatility (3304), with no documented limit.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function underlyingVolatilityHistory(
  opend: Requester,
  underlying: string,
  from: string | Date,
  to: string | Date,
  options: UnderlyingVolatilityHistoryOptions = {},
): Paginator<UnderlyingVolatilityDay> {
  return list(opend, underlyingVolatilityHistoryQuestion, { ...copied(options), underlying, from, to }, options);
}
