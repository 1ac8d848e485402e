// Generated from Qot_GetOptionUnderlyingOverview by tools/questions. Do not edit.
import { type C2S, GetOptionUnderlyingOverview, type S2C } from "@opend/core/qot/get-option-underlying-overview";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { type Choice, choice, codes } from "../../ask/argument-kinds.ts";
import { batched, type BatchQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import type { Codes } from "../../codes.ts";
import { indexOptions } from "../enums/index-option.ts";
import { type UnderlyingOptions, underlyingOptions as readUnderlyingOptions } from "../rows/underlying-options.ts";

/** Options of {@link underlyingOptions}. */
export interface UnderlyingOptionsOptions extends CallOptions {
  /** The size of the contract, for the two Hang Seng indices only. */
  readonly indexOption?: Choice<typeof indexOptions> | undefined;
}

/** The arguments of {@link underlyingOptionsQuestion}. */
export interface UnderlyingOptionsArguments extends Pick<UnderlyingOptionsOptions, "indexOption"> {
  /** The underlying securities, at most 500. */
  readonly codes: Codes;
}

/** Qot_GetOptionUnderlyingOverview as a value, for tools. */
export const underlyingOptionsQuestion: BatchQuestion<UnderlyingOptionsArguments, C2S, S2C, UnderlyingOptions> = {
  protocol: GetOptionUnderlyingOverview,
  arguments: {
    codes: { field: "ownerList", kind: codes, isRequired: true },
    indexOption: { field: "indexOptionType", kind: choice(indexOptions) },
  },
  about: ({ codes }) => [...codes],
  batch: "ownerList",
  answer: ({ underlyingDataList }) => underlyingDataList.map(readUnderlyingOptions),
};

/**
 * The totals of the options on securities: volume, open interest, volatility.
 *
 * ```ts
 * const [apple] = await underlyingOptions(opend, ["US.AAPL"]);
 * console.log(apple?.impliedVolatilityRankPercent);
 * ```
 *
 * Any number of codes, 500 in one request. When OpenD refuses one code, the call rejects.
 * Qot_GetOptionUnderlyingOverview (3303), with no documented limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function underlyingOptions(
  opend: Requester,
  codes: Codes,
  options: UnderlyingOptionsOptions = {},
): Promise<UnderlyingOptions[]> {
  return batched(opend, underlyingOptionsQuestion, { ...copied(options), codes }, options);
}
