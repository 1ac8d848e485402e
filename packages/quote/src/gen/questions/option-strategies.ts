// Generated from Qot_GetOptionStrategy by tools/questions. Do not edit.
import { type C2S, GetOptionStrategy, type S2C } from "@opend/core/qot/get-option-strategy";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { type Choice, choice, code, day, number } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { indexOptions } from "../enums/index-option.ts";
import { optionStrategyNames } from "../enums/option-strategy.ts";
import { optionTypes } from "../enums/option-type.ts";
import { type OptionCombination, optionCombination as readOptionCombination } from "../rows/option-combination.ts";

/** Options of {@link optionStrategies}. */
export interface OptionStrategiesOptions extends CallOptions {
  /** The expiry date, or that of the nearer leg. */
  readonly expiry?: string | Date | undefined;
  /** The expiry date of the later leg. Diagonal spreads need it. */
  readonly farExpiry?: string | Date | undefined;
  /** The distance between the strike prices, for strategies with a spread. */
  readonly spread?: number | undefined;
  /** Calls or puts only. Default: both. */
  readonly type?: Choice<typeof optionTypes> | undefined;
  /** Only combinations with this strike price. */
  readonly strikePrice?: number | undefined;
  /** The size of the contract, for the two Hang Seng indices only. */
  readonly indexOption?: Choice<typeof indexOptions> | undefined;
}

/** The arguments of {@link optionStrategiesQuestion}. */
export interface OptionStrategiesArguments extends Pick<OptionStrategiesOptions, "expiry" | "farExpiry" | "spread" | "type" | "strikePrice" | "indexOption"> {
  /**
   * The underlying: a Hong Kong or US stock, the Hang Seng index or the Hang Seng China Enterprises
   * index.
   */
  readonly underlying: string;
  /** The strategy that combines the options. */
  readonly strategy: Choice<typeof optionStrategyNames>;
}

/** Qot_GetOptionStrategy as a value, for tools. */
export const optionStrategiesQuestion: SingleQuestion<OptionStrategiesArguments, C2S, S2C, readonly OptionCombination[]> = {
  protocol: GetOptionStrategy,
  arguments: {
    underlying: { field: "owner", kind: code, isRequired: true },
    strategy: { field: "option_strategy", kind: choice(optionStrategyNames), isRequired: true },
    expiry: { field: "expire_time", kind: day },
    farExpiry: { field: "far_expire_time", kind: day },
    spread: { field: "spread", kind: number },
    type: { field: "option_type", kind: choice(optionTypes) },
    strikePrice: { field: "strike_price", kind: number },
    indexOption: { field: "index_option_type", kind: choice(indexOptions) },
  },
  about: ({ underlying }) => [underlying],
  answer: ({ strategyList }) => strategyList.map(readOptionCombination),
};

/**
 * The combinations of options on a security that make up a strategy.
 *
 * ```ts
 * const straddles = await optionStrategies(opend, "US.AAPL", "straddle", { expiry: "2026-05-15" });
 * console.log(straddles.map(({ name, legs }) => [name, legs.length]));
 * ```
 *
 * Qot_GetOptionStrategy (3256), 30 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function optionStrategies(
  opend: Requester,
  underlying: string,
  strategy: Choice<typeof optionStrategyNames>,
  options: OptionStrategiesOptions = {},
): Promise<readonly OptionCombination[]> {
  return single(opend, optionStrategiesQuestion, { ...copied(options), underlying, strategy }, options);
}
