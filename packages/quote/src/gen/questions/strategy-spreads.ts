// Generated from Qot_GetOptionStrategySpread by tools/questions. Do not edit.
import { type C2S, GetOptionStrategySpread, type S2C } from "@opend/core/qot/get-option-strategy-spread";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { type Choice, choice, code, day } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { indexOptions } from "../enums/index-option.ts";
import { optionStrategyNames } from "../enums/option-strategy.ts";

/** Options of {@link strategySpreads}. */
export interface StrategySpreadsOptions extends CallOptions {
  /** The expiry date, or that of the nearer leg. */
  readonly expiry?: string | Date | undefined;
  /** The expiry date of the later leg. Diagonal spreads need it. */
  readonly farExpiry?: string | Date | undefined;
  /** The size of the contract, for the two Hang Seng indices only. */
  readonly indexOption?: Choice<typeof indexOptions> | undefined;
}

/** The arguments of {@link strategySpreadsQuestion}. */
export interface StrategySpreadsArguments extends Pick<StrategySpreadsOptions, "expiry" | "farExpiry" | "indexOption"> {
  /**
   * The underlying: a Hong Kong or US stock, the Hang Seng index or the Hang Seng China Enterprises
   * index.
   */
  readonly underlying: string;
  /** The strategy that combines the options. */
  readonly strategy: Choice<typeof optionStrategyNames>;
}

/** Qot_GetOptionStrategySpread as a value, for tools. */
export const strategySpreadsQuestion: SingleQuestion<StrategySpreadsArguments, C2S, S2C, readonly number[]> = {
  protocol: GetOptionStrategySpread,
  arguments: {
    underlying: { field: "owner", kind: code, isRequired: true },
    strategy: { field: "option_strategy", kind: choice(optionStrategyNames), isRequired: true },
    expiry: { field: "expire_time", kind: day },
    farExpiry: { field: "far_expire_time", kind: day },
    indexOption: { field: "index_option_type", kind: choice(indexOptions) },
  },
  about: ({ underlying }) => [underlying],
  answer: ({ spreadList }) => spreadList,
};

/**
 * The distances between strike prices that a strategy can have.
 *
 * ```ts
 * const spreads = await strategySpreads(opend, "US.AAPL", "spread", { expiry: "2026-05-15" });
 * console.log(spreads);
 * ```
 *
 * Qot_GetOptionStrategySpread (3258), 30 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function strategySpreads(
  opend: Requester,
  underlying: string,
  strategy: Choice<typeof optionStrategyNames>,
  options: StrategySpreadsOptions = {},
): Promise<readonly number[]> {
  return single(opend, strategySpreadsQuestion, { ...copied(options), underlying, strategy }, options);
}
