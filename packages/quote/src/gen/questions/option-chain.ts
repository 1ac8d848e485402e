// Generated from Qot_GetOptionChain by tools/questions. Do not edit.
import { type C2S, GetOptionChain, type S2C } from "@opend/core/qot/get-option-chain";
import type { DataFilter as SentDataFilter } from "@opend/core/qot/get-option-chain";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { type Choice, choice, code, day, number } from "../../ask/argument-kinds.ts";
import { windowed, type WindowQuestion } from "../../ask/question.ts";
import { record } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import { type ChainMoneyness, chainMoneynesses } from "../enums/chain-moneyness.ts";
import { indexOptions } from "../enums/index-option.ts";
import { optionTypes } from "../enums/option-type.ts";
import { type OptionChain, optionChain as readOptionChain } from "../rows/option-chain.ts";

/** Bounds that an option's figures must be within. */
export interface OptionChainBounds {
  /**
   * Only options whose implied volatility is at least this, in percent, a whole number. Default: no
   * bound.
   */
  readonly minImpliedVolatilityPercent?: number | undefined;
  /**
   * Only options whose implied volatility is at most this, in percent, a whole number. Default: no
   * bound.
   */
  readonly maxImpliedVolatilityPercent?: number | undefined;
  /** Only options whose delta is at least this, to three decimal places. Default: no bound. */
  readonly minDelta?: number | undefined;
  /** Only options whose delta is at most this, to three decimal places. Default: no bound. */
  readonly maxDelta?: number | undefined;
  /** Only options whose gamma is at least this, to three decimal places. Default: no bound. */
  readonly minGamma?: number | undefined;
  /** Only options whose gamma is at most this, to three decimal places. Default: no bound. */
  readonly maxGamma?: number | undefined;
  /** Only options whose vega is at least this, to three decimal places. Default: no bound. */
  readonly minVega?: number | undefined;
  /** Only options whose vega is at most this, to three decimal places. Default: no bound. */
  readonly maxVega?: number | undefined;
  /** Only options whose theta is at least this, to three decimal places. Default: no bound. */
  readonly minTheta?: number | undefined;
  /** Only options whose theta is at most this, to three decimal places. Default: no bound. */
  readonly maxTheta?: number | undefined;
  /** Only options whose rho is at least this, to three decimal places. Default: no bound. */
  readonly minRho?: number | undefined;
  /** Only options whose rho is at most this, to three decimal places. Default: no bound. */
  readonly maxRho?: number | undefined;
  /** Only options whose net open interest is at least this, in contracts. Default: no bound. */
  readonly minNetOpenInterest?: number | undefined;
  /** Only options whose net open interest is at most this, in contracts. Default: no bound. */
  readonly maxNetOpenInterest?: number | undefined;
  /** Only options whose open interest is at least this, in contracts. Default: no bound. */
  readonly minOpenInterest?: number | undefined;
  /** Only options whose open interest is at most this, in contracts. Default: no bound. */
  readonly maxOpenInterest?: number | undefined;
  /** Only options whose volume is at least this, in contracts. Default: no bound. */
  readonly minVolume?: number | undefined;
  /** Only options whose volume is at most this, in contracts. Default: no bound. */
  readonly maxVolume?: number | undefined;
}

const optionChainBoundsKind = record<OptionChainBounds, SentDataFilter>({
  minImpliedVolatilityPercent: { field: "impliedVolatilityMin", kind: number },
  maxImpliedVolatilityPercent: { field: "impliedVolatilityMax", kind: number },
  minDelta: { field: "deltaMin", kind: number },
  maxDelta: { field: "deltaMax", kind: number },
  minGamma: { field: "gammaMin", kind: number },
  maxGamma: { field: "gammaMax", kind: number },
  minVega: { field: "vegaMin", kind: number },
  maxVega: { field: "vegaMax", kind: number },
  minTheta: { field: "thetaMin", kind: number },
  maxTheta: { field: "thetaMax", kind: number },
  minRho: { field: "rhoMin", kind: number },
  maxRho: { field: "rhoMax", kind: number },
  minNetOpenInterest: { field: "netOpenInterestMin", kind: number },
  maxNetOpenInterest: { field: "netOpenInterestMax", kind: number },
  minOpenInterest: { field: "openInterestMin", kind: number },
  maxOpenInterest: { field: "openInterestMax", kind: number },
  minVolume: { field: "volMin", kind: number },
  maxVolume: { field: "volMax", kind: number },
});

/** Options of {@link optionChain}. */
export interface OptionChainOptions extends CallOptions {
  /** The size of the contract, for the two Hang Seng indices only. */
  readonly indexOption?: Choice<typeof indexOptions> | undefined;
  /** Calls or puts only. Default: both. */
  readonly type?: Choice<typeof optionTypes> | undefined;
  /** Options in or out of the money only. Default: both. */
  readonly moneyness?: ChainMoneyness | undefined;
  /** Bounds on the options' figures. Default: no bounds. */
  readonly bounds?: OptionChainBounds | undefined;
}

/** The arguments of {@link optionChainQuestion}. */
export interface OptionChainArguments extends Pick<OptionChainOptions, "indexOption" | "type" | "moneyness" | "bounds"> {
  /**
   * The underlying: a Hong Kong or US stock, the Hang Seng index or the Hang Seng China Enterprises
   * index.
   */
  readonly underlying: string;
  /** First expiry day as `YYYY-MM-DD`. */
  readonly from: string | Date;
  /** Last expiry day as `YYYY-MM-DD`, included. */
  readonly to: string | Date;
}

/** Qot_GetOptionChain as a value, for tools. */
export const optionChainQuestion: WindowQuestion<OptionChainArguments, C2S, S2C, OptionChain> = {
  protocol: GetOptionChain,
  arguments: {
    underlying: { field: "owner", kind: code, isRequired: true },
    from: { field: "beginTime", kind: day, isRequired: true },
    to: { field: "endTime", kind: day, isRequired: true },
    indexOption: { field: "indexOptionType", kind: choice(indexOptions) },
    type: { field: "type", kind: choice(optionTypes) },
    moneyness: { field: "condition", kind: choice(chainMoneynesses) },
    bounds: { field: "dataFilter", kind: optionChainBoundsKind },
  },
  about: ({ underlying }) => [underlying],
  windows: ["beginTime","endTime"],
  answer: ({ optionChain }) => optionChain.map(readOptionChain),
};

/**
 * The options on a stock or an index by expiry date and strike price.
 *
 * ```ts
 * const chain = await optionChain(opend, "HK.00700", "2026-05-08", "2026-07-31");
 * for (const { expiryDate, strikes } of chain)
 *   console.log(expiryDate, strikes.map(({ call }) => call?.code));
 * ```
 *
 * Any span of days, 30 days in one request. Qot_GetOptionChain (3209), 10 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function optionChain(
  opend: Requester,
  underlying: string,
  from: string | Date,
  to: string | Date,
  options: OptionChainOptions = {},
): Promise<OptionChain[]> {
  return windowed(opend, optionChainQuestion, { ...copied(options), underlying, from, to }, options);
}
