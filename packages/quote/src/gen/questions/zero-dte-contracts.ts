// Generated from Qot_GetOptionZeroDteContract by tools/questions. Do not edit.
import { type C2S, GetOptionZeroDteContract, type S2C } from "@opend/core/qot/get-option-zero-dte-contract";
import type { OptionChainInfo as SentOptionChainInfo } from "@opend/core/qot/get-option-zero-dte-screener";
import type { ZeroDteContractIndicator as SentZeroDteContractIndicator } from "@opend/core/qot/option-common";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { choice, type Choice, choice64, code, integer, listOf, number, quantity, sortOrder, text } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import { filters, type Range, range, record } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import { optionTypes } from "../enums/option-type.ts";
import { type ZeroDteContractSort, zeroDteContractSorts } from "../enums/zero-dte-contract-sort.ts";
import { type ZeroDteContract, zeroDteContract as readZeroDteContract } from "../rows/zero-dte-contract.ts";

/** Identifies the chain of options; pass it to `Qot_GetOptionZeroDteContract` unchanged. */
export interface ZeroDteContractsChain {
  /** Expiry date of the chain, in milliseconds since 1970. */
  readonly expiry?: number | undefined;
  /** Product code of the chain. */
  readonly productCode?: string | undefined;
  /** Factor from a quoted price to the value of one contract, a plain ratio. */
  readonly multiplier?: number | undefined;
  /** Units of the underlying per contract. */
  readonly contractShareSize?: number | undefined;
  /** Kind of expiry; the vendor does not document its values. */
  readonly expirationType?: number | undefined;
  /** The underlying security of the chain. */
  readonly underlying?: string | undefined;
}

const zeroDteContractsChainKind = record<ZeroDteContractsChain, SentOptionChainInfo>({
  expiry: { field: "strikeDateTimestamp", kind: quantity },
  productCode: { field: "productCode", kind: text },
  multiplier: { field: "multiplier", kind: number },
  contractShareSize: { field: "contractShareSize", kind: number },
  expirationType: { field: "expirationType", kind: integer(0, 2147483647) },
  underlying: { field: "underlying", kind: code },
});

/** Conditions of {@link zeroDteContracts}. A row meets all of them. */
export interface ZeroDteContractsFilters {
  /** Call or put: any of these. */
  readonly types?: readonly Choice<typeof optionTypes>[] | undefined;
  /** Contracts traded. */
  readonly volume?: Range | undefined;
  /** Open contracts. */
  readonly openInterest?: Range | undefined;
  /** Volatility that the option's price implies, in percent (20 means 20 %). */
  readonly impliedVolatilityPercent?: Range | undefined;
  /** Change of price for a change of 1 in the underlying price. */
  readonly delta?: Range | undefined;
  /** Change of delta for a change of 1 in the underlying price. */
  readonly gamma?: Range | undefined;
  /** Sensitivity of the price to the passing of time. */
  readonly theta?: Range | undefined;
  /** Sensitivity of the price to implied volatility. */
  readonly vega?: Range | undefined;
  /** Sensitivity of the price to the interest rate. */
  readonly rho?: Range | undefined;
  /** Latest price, in the currency of the market. */
  readonly price?: Range | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  readonly changePercent?: Range | undefined;
  /**
   * Price of the underlying at which the buyer neither wins nor loses, in the currency of the
   * market.
   */
  readonly breakEvenPrice?: Range | undefined;
  /** How far the underlying must move to reach the break-even price, in percent (20 means 20 %). */
  readonly toBreakEvenPercent?: Range | undefined;
  /** Estimated probability that the buyer makes a profit, in percent (20 means 20 %). */
  readonly buyProfitProbabilityPercent?: Range | undefined;
  /** Estimated probability that the seller makes a profit, in percent (20 means 20 %). */
  readonly sellProfitProbabilityPercent?: Range | undefined;
}

const zeroDteContractsFiltersKind = filters<ZeroDteContractsFilters, SentZeroDteContractIndicator>({
  types: { figure: 1, kind: listOf(choice64(optionTypes)), at: ["indicatorValue","valueList"] },
  volume: { figure: 2, kind: range, at: ["indicatorValue","valueInterval"] },
  openInterest: { figure: 3, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityPercent: { figure: 4, kind: range, at: ["indicatorValue","valueInterval"] },
  delta: { figure: 5, kind: range, at: ["indicatorValue","valueInterval"] },
  gamma: { figure: 6, kind: range, at: ["indicatorValue","valueInterval"] },
  theta: { figure: 7, kind: range, at: ["indicatorValue","valueInterval"] },
  vega: { figure: 8, kind: range, at: ["indicatorValue","valueInterval"] },
  rho: { figure: 9, kind: range, at: ["indicatorValue","valueInterval"] },
  price: { figure: 10, kind: range, at: ["indicatorValue","valueInterval"] },
  changePercent: { figure: 11, kind: range, at: ["indicatorValue","valueInterval"] },
  breakEvenPrice: { figure: 12, kind: range, at: ["indicatorValue","valueInterval"] },
  toBreakEvenPercent: { figure: 13, kind: range, at: ["indicatorValue","valueInterval"] },
  buyProfitProbabilityPercent: { figure: 14, kind: range, at: ["indicatorValue","valueInterval"] },
  sellProfitProbabilityPercent: { figure: 15, kind: range, at: ["indicatorValue","valueInterval"] },
});

/** Options of {@link zeroDteContracts}. */
export interface ZeroDteContractsOptions extends CallOptions {
  /** What the rows are sorted by. */
  readonly sort?: ZeroDteContractSort | undefined;
  /** Whether the smallest or the largest comes first. Default: descending. */
  readonly order?: "ascending" | "descending" | undefined;
  /** Conditions that a row must pass; all must hold. */
  readonly filters?: ZeroDteContractsFilters | undefined;
}

/** The arguments of {@link zeroDteContractsQuestion}. */
export interface ZeroDteContractsArguments extends Pick<ZeroDteContractsOptions, "sort" | "order" | "filters"> {
  /** The underlying security. */
  readonly underlying: string;
  /** The `expiry` of the chain, in Unix seconds. */
  readonly expiry: number;
  /** The chain, as `zeroDte` returned it. */
  readonly chain: ZeroDteContractsChain;
}

/** Qot_GetOptionZeroDteContract as a value, for tools. */
export const zeroDteContractsQuestion: SingleQuestion<ZeroDteContractsArguments, C2S, S2C, readonly ZeroDteContract[]> = {
  protocol: GetOptionZeroDteContract,
  arguments: {
    underlying: { field: "owner", kind: code, isRequired: true },
    expiry: { field: "strikeDateTimestamp", kind: quantity, isRequired: true },
    chain: { field: "chainInfo", kind: zeroDteContractsChainKind, isRequired: true },
    sort: { field: "sortType", kind: choice(zeroDteContractSorts) },
    order: { field: "isAsc", kind: sortOrder },
    filters: { field: "filterList", kind: zeroDteContractsFiltersKind },
  },
  about: ({ underlying }) => [underlying],
  answer: ({ itemList }) => itemList.map(readZeroDteContract),
};

/**
 * The options of a chain that expire today.
 *
 * ```ts
 * const [first] = await zeroDte(opend, "US").take(1);
 * if (first?.chain?.expiry !== undefined)
 *   console.log(await zeroDteContracts(opend, first.code, first.chain.expiry, first.chain));
 * else console.log("no chain");
 * ```
 *
 * Qot_GetOptionZeroDteContract (3312), with no documented limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function zeroDteContracts(
  opend: Requester,
  underlying: string,
  expiry: number,
  chain: ZeroDteContractsChain,
  options: ZeroDteContractsOptions = {},
): Promise<readonly ZeroDteContract[]> {
  return single(opend, zeroDteContractsQuestion, { ...copied(options), underlying, expiry, chain }, options);
}
