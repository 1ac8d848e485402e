// Generated from Qot_GetOptionUnderlyingRank by tools/questions. Do not edit.
import { type C2S, GetOptionUnderlyingRank, type S2C } from "@opend/core/qot/get-option-underlying-rank";
import type { UnderlyingRankIndicator as SentUnderlyingRankIndicator } from "@opend/core/qot/option-common";
import type { Paginator } from "@opend/core";
import { copied, pageCursor } from "@opend/core/internal";
import { type Choice, choice, choice64, codes, day, listOf, sortOrder } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import { filters, type Range, range } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import type { Codes } from "../../codes.ts";
import { marketOfOptions } from "../../rows/option-market.ts";
import { optionMarkets } from "../enums/option-market.ts";
import { stockCategories } from "../enums/stock-category.ts";
import { type UnderlyingRankSort, underlyingRankSorts } from "../enums/underlying-rank-sort.ts";
import { type UnderlyingRankPage, underlyingRankPage as readUnderlyingRankPage } from "../rows/underlying-rank-page.ts";
import { type UnderlyingRank, underlyingRank as readUnderlyingRank } from "../rows/underlying-rank.ts";

/** Conditions of {@link underlyingRank}. A row meets all of them. */
export interface UnderlyingRankFilters {
  /** The security itself: any of these. */
  readonly underlyings?: Codes | undefined;
  /** Any of these stock categories. */
  readonly stockCategories?: readonly Choice<typeof stockCategories>[] | undefined;
  /** Contracts traded in all options on the security. */
  readonly volume?: Range | undefined;
  /** Open contracts of all options on the security. */
  readonly openInterest?: Range | undefined;
  /** Volatility that the prices of the options imply, in percent (20 means 20 %). */
  readonly impliedVolatilityPercent?: Range | undefined;
  /** Volatility that the underlying showed, in percent (20 means 20 %). */
  readonly historicalVolatilityPercent?: Range | undefined;
  /**
   * The position of implied volatility between its past low and high, in percent (20 means 20 %).
   */
  readonly impliedVolatilityRankPercent?: Range | undefined;
  /** Part of past days with a lower implied volatility, in percent (20 means 20 %). */
  readonly impliedVolatilityPercentile?: Range | undefined;
  /** Change of implied volatility, in percent (20 means 20 %). */
  readonly impliedVolatilityChangePercent?: Range | undefined;
  /** Change of historical volatility, in percent (20 means 20 %). */
  readonly historicalVolatilityChangePercent?: Range | undefined;
  /** Put contracts traded over call contracts traded, in percent (20 means 20 %). */
  readonly volumePercent?: Range | undefined;
  /** Open put contracts over open call contracts, in percent (20 means 20 %). */
  readonly openInterestPercent?: Range | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap?: Range | undefined;
}

const underlyingRankFiltersKind = filters<UnderlyingRankFilters, SentUnderlyingRankIndicator>({
  underlyings: { figure: 1, kind: codes, at: ["indicatorValue","securityList"] },
  stockCategories: { figure: 2, kind: listOf(choice64(stockCategories)), at: ["indicatorValue","valueList"] },
  volume: { figure: 3, kind: range, at: ["indicatorValue","valueInterval"] },
  openInterest: { figure: 4, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityPercent: { figure: 5, kind: range, at: ["indicatorValue","valueInterval"] },
  historicalVolatilityPercent: { figure: 6, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityRankPercent: { figure: 7, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityPercentile: { figure: 8, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityChangePercent: { figure: 9, kind: range, at: ["indicatorValue","valueInterval"] },
  historicalVolatilityChangePercent: { figure: 10, kind: range, at: ["indicatorValue","valueInterval"] },
  volumePercent: { figure: 11, kind: range, at: ["indicatorValue","valueInterval"] },
  openInterestPercent: { figure: 12, kind: range, at: ["indicatorValue","valueInterval"] },
  marketCap: { figure: 13, kind: range, at: ["indicatorValue","valueInterval"] },
});

/** Options of {@link underlyingRank}. */
export interface UnderlyingRankOptions extends ListOptions {
  /** Whether the smallest or the largest comes first. Default: descending. */
  readonly order?: "ascending" | "descending" | undefined;
  /** The trading day. Default: the latest. */
  readonly date?: string | Date | undefined;
  /** Conditions that a row must pass; all must hold. */
  readonly filters?: UnderlyingRankFilters | undefined;
  /** Rows per page, 1 to 200. Default: 200. */
  readonly pageSize?: number;
}

/** The arguments of {@link underlyingRankQuestion}. */
export interface UnderlyingRankArguments extends Pick<UnderlyingRankOptions, "order" | "date" | "filters"> {
  /** The options of a market: on stocks or on indices. */
  readonly market: Choice<typeof optionMarkets>;
  /** The sort value of the ranking. */
  readonly sort: UnderlyingRankSort;
}

/** Qot_GetOptionUnderlyingRank as a value, for tools. */
export const underlyingRankQuestion: ListQuestion<UnderlyingRankArguments, C2S, S2C, UnderlyingRank, UnderlyingRankPage> = {
  protocol: GetOptionUnderlyingRank,
  arguments: {
    market: { field: "optionMarket", kind: choice(optionMarkets), isRequired: true },
    sort: { field: "sortType", kind: choice(underlyingRankSorts), isRequired: true },
    order: { field: "isAsc", kind: sortOrder },
    date: { field: "tradingDate", kind: day },
    filters: { field: "filterList", kind: underlyingRankFiltersKind },
  },
  about: ({ market }) => [marketOfOptions(market)],
  cursor: pageCursor,
  rows: ({ rankList }) => rankList.map(readUnderlyingRank),
  summary: readUnderlyingRankPage,
};

/**
 * Securities ranked by their options.
 *
 * ```ts
 * const top = await underlyingRank(opend, "US", "volume").take(10);
 * console.log(top.map(({ code, totalVolume }) => [code, totalVolume]));
 * ```
 *
 * The list is fetched in pages of 200 rows. Qot_GetOptionUnderlyingRank (3305), with no documented
 * limit.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function underlyingRank(
  opend: Requester,
  market: Choice<typeof optionMarkets>,
  sort: UnderlyingRankSort,
  options: UnderlyingRankOptions = {},
): Paginator<UnderlyingRank, UnderlyingRankPage> {
  return list(opend, underlyingRankQuestion, { ...copied(options), market, sort }, options);
}
