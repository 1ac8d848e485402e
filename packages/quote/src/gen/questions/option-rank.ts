// Generated from Qot_GetOptionRank by tools/questions. Do not edit.
import { type C2S, GetOptionRank, type S2C } from "@opend/core/qot/get-option-rank";
import type { OptionRankIndicator as SentOptionRankIndicator } from "@opend/core/qot/option-common";
import type { Paginator } from "@opend/core";
import { copied, pageCursor } from "@opend/core/internal";
import { type Choice, choice, choice64, codes, day, id, listOf, sortOrder } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import { filters, type Range, range } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import type { Codes } from "../../codes.ts";
import { marketOfOptions } from "../../rows/option-market.ts";
import { optionMarkets } from "../enums/option-market.ts";
import { type OptionRankSort, optionRankSorts } from "../enums/option-rank-sort.ts";
import { optionTypes } from "../enums/option-type.ts";
import { stockCategories } from "../enums/stock-category.ts";
import { type OptionRankPage, optionRankPage as readOptionRankPage } from "../rows/option-rank-page.ts";
import { type OptionRank, optionRank as readOptionRank } from "../rows/option-rank.ts";

/** Conditions of {@link optionRank}. A row meets all of them. */
export interface OptionRankFilters {
  /** Any of these stock categories. */
  readonly stockCategories?: readonly Choice<typeof stockCategories>[] | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap?: Range | undefined;
  /** The underlying: any of these. */
  readonly underlyings?: Codes | undefined;
  /** Volatility that the prices of the options imply, in percent (20 means 20 %). */
  readonly underlyingImpliedVolatilityPercent?: Range | undefined;
  /** Volatility that the underlying showed, in percent (20 means 20 %). */
  readonly underlyingHistoricalVolatilityPercent?: Range | undefined;
  /**
   * The position of implied volatility between its past low and high, in percent (20 means 20 %).
   */
  readonly impliedVolatilityRankPercent?: Range | undefined;
  /** Part of past days with a lower implied volatility, in percent (20 means 20 %). */
  readonly impliedVolatilityPercentile?: Range | undefined;
  /** Volatility that the option's price implies, in percent (20 means 20 %). */
  readonly impliedVolatilityPercent?: Range | undefined;
  /** Call or put: any of these. */
  readonly types?: readonly Choice<typeof optionTypes>[] | undefined;
  /** Days until expiry. */
  readonly daysToExpiry?: Range | undefined;
  /** One of the values 0 out of the money, 1 in the money. */
  readonly inTheMoney?: readonly bigint[] | undefined;
  /** Contracts traded. */
  readonly volume?: Range | undefined;
  /** Open contracts. */
  readonly openInterest?: Range | undefined;
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
}

const optionRankFiltersKind = filters<OptionRankFilters, SentOptionRankIndicator>({
  stockCategories: { figure: 1, kind: listOf(choice64(stockCategories)), at: ["indicatorValue","valueList"] },
  marketCap: { figure: 2, kind: range, at: ["indicatorValue","valueInterval"] },
  underlyings: { figure: 3, kind: codes, at: ["indicatorValue","securityList"] },
  underlyingImpliedVolatilityPercent: { figure: 4, kind: range, at: ["indicatorValue","valueInterval"] },
  underlyingHistoricalVolatilityPercent: { figure: 5, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityRankPercent: { figure: 6, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityPercentile: { figure: 7, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityPercent: { figure: 8, kind: range, at: ["indicatorValue","valueInterval"] },
  types: { figure: 9, kind: listOf(choice64(optionTypes)), at: ["indicatorValue","valueList"] },
  daysToExpiry: { figure: 10, kind: range, at: ["indicatorValue","valueInterval"] },
  inTheMoney: { figure: 11, kind: listOf(id), at: ["indicatorValue","valueList"] },
  volume: { figure: 12, kind: range, at: ["indicatorValue","valueInterval"] },
  openInterest: { figure: 13, kind: range, at: ["indicatorValue","valueInterval"] },
  delta: { figure: 14, kind: range, at: ["indicatorValue","valueInterval"] },
  gamma: { figure: 15, kind: range, at: ["indicatorValue","valueInterval"] },
  theta: { figure: 16, kind: range, at: ["indicatorValue","valueInterval"] },
  vega: { figure: 17, kind: range, at: ["indicatorValue","valueInterval"] },
  rho: { figure: 18, kind: range, at: ["indicatorValue","valueInterval"] },
});

/** Options of {@link optionRank}. */
export interface OptionRankOptions extends ListOptions {
  /** The trading day. Default: the latest. */
  readonly date?: string | Date | undefined;
  /** Whether the smallest or the largest comes first. Default: descending. */
  readonly order?: "ascending" | "descending" | undefined;
  /** Conditions that a row must pass; all must hold. */
  readonly filters?: OptionRankFilters | undefined;
  /** Rows per page, 1 to 200. Default: 200. */
  readonly pageSize?: number;
}

/** The arguments of {@link optionRankQuestion}. */
export interface OptionRankArguments extends Pick<OptionRankOptions, "date" | "order" | "filters"> {
  /** The options of a market: on stocks or on indices. */
  readonly market: Choice<typeof optionMarkets>;
  /** The sort value of the ranking. */
  readonly sort: OptionRankSort;
}

/** Qot_GetOptionRank as a value, for tools. */
export const optionRankQuestion: ListQuestion<OptionRankArguments, C2S, S2C, OptionRank, OptionRankPage> = {
  protocol: GetOptionRank,
  arguments: {
    market: { field: "optionMarket", kind: choice(optionMarkets), isRequired: true },
    sort: { field: "sortType", kind: choice(optionRankSorts), isRequired: true },
    date: { field: "tradingDate", kind: day },
    order: { field: "isAsc", kind: sortOrder },
    filters: { field: "filterList", kind: optionRankFiltersKind },
  },
  about: ({ market }) => [marketOfOptions(market)],
  cursor: pageCursor,
  rows: ({ rankList }) => rankList.map(readOptionRank),
  summary: readOptionRankPage,
};

/**
 * The options of a market, ranked.
 *
 * ```ts
 * const top = await optionRank(opend, "US", "openInterest").take(10);
 * console.log(top.map(({ code, openInterest }) => [code, openInterest]));
 * ```
 *
 * The list is fetched in pages of 200 rows. Qot_GetOptionRank (3306), with no documented limit.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function optionRank(
  opend: Requester,
  market: Choice<typeof optionMarkets>,
  sort: OptionRankSort,
  options: OptionRankOptions = {},
): Paginator<OptionRank, OptionRankPage> {
  return list(opend, optionRankQuestion, { ...copied(options), market, sort }, options);
}
