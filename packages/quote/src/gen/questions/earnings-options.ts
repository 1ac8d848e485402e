// Generated from Qot_GetOptionEarningsScreener by tools/questions. Do not edit.
import { type C2S, GetOptionEarningsScreener, type S2C } from "@opend/core/qot/get-option-earnings-screener";
import type { EarningsIndicator as SentEarningsIndicator } from "@opend/core/qot/option-common";
import type { Paginator } from "@opend/core";
import { copied, pageCursor } from "@opend/core/internal";
import { type Choice, choice, choice64, codes, id, listOf, sortOrder } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import { filters, type Range, range } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import type { Codes } from "../../codes.ts";
import { marketOfOptions } from "../../rows/option-market.ts";
import { type EarningsOptionsSort, earningsOptionsSorts } from "../enums/earnings-options-sort.ts";
import { expirationTypes } from "../enums/expiration-type.ts";
import { indexMemberships } from "../enums/index-membership.ts";
import { optionMarkets } from "../enums/option-market.ts";
import { type EarningsOptionsPage, earningsOptionsPage as readEarningsOptionsPage } from "../rows/earnings-options-page.ts";
import { type EarningsOptions, earningsOptions as readEarningsOptions } from "../rows/earnings-options.ts";

/** Conditions of {@link earningsOptions}. A row meets all of them. */
export interface EarningsOptionsFilters {
  /** The security itself: any of these. */
  readonly underlyings?: Codes | undefined;
  /** The index that the security belongs to: any of these. */
  readonly indices?: readonly Choice<typeof indexMemberships>[] | undefined;
  /** The plate that the security belongs to, one of the values, ids of plates. */
  readonly plates?: readonly bigint[] | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap?: Range | undefined;
  /** Any of these expiration types. */
  readonly expirationTypes?: readonly Choice<typeof expirationTypes>[] | undefined;
  /** Volatility that the prices of the options imply, in percent (20 means 20 %). */
  readonly impliedVolatilityPercent?: Range | undefined;
  /** Fall of implied volatility after the last earnings report, in percent (20 means 20 %). */
  readonly lastVolatilityCrushPercent?: Range | undefined;
  /** Fall of implied volatility after past earnings reports, in percent (20 means 20 %). */
  readonly pastVolatilityCrushPercent?: Range | undefined;
  /**
   * The position of implied volatility between its past low and high, in percent (20 means 20 %).
   */
  readonly impliedVolatilityRankPercent?: Range | undefined;
  /** Part of past days with a lower implied volatility, in percent (20 means 20 %). */
  readonly impliedVolatilityPercentile?: Range | undefined;
  /** Contracts traded in all options on the security. */
  readonly volume?: Range | undefined;
  /** Open contracts of all options on the security. */
  readonly openInterest?: Range | undefined;
  /** Latest price, in the currency of the market. */
  readonly price?: Range | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  readonly changePercent?: Range | undefined;
  /** Move of the price that the options imply for the report, in percent (20 means 20 %). */
  readonly expectedMovePercent?: Range | undefined;
  /** Change of price on the day of the last earnings report, in percent (20 means 20 %). */
  readonly lastReportChangePercent?: Range | undefined;
  /** Change of price on the days of past earnings reports, in percent (20 means 20 %). */
  readonly pastReportChangePercent?: Range | undefined;
  /** Expected growth of revenue against a year earlier, in percent (20 means 20 %). */
  readonly revenueGrowthPercent?: Range | undefined;
  /** Expected growth of earnings per share against a year earlier, in percent (20 means 20 %). */
  readonly earningsGrowthPercent?: Range | undefined;
  /** Days until the earnings report. */
  readonly daysToReport?: Range | undefined;
}

const earningsOptionsFiltersKind = filters<EarningsOptionsFilters, SentEarningsIndicator>({
  underlyings: { figure: 1, kind: codes, at: ["indicatorValue","securityList"] },
  indices: { figure: 2, kind: listOf(choice64(indexMemberships)), at: ["indicatorValue","valueList"] },
  plates: { figure: 3, kind: listOf(id), at: ["indicatorValue","valueList"] },
  marketCap: { figure: 4, kind: range, at: ["indicatorValue","valueInterval"] },
  expirationTypes: { figure: 5, kind: listOf(choice64(expirationTypes)), at: ["indicatorValue","valueList"] },
  impliedVolatilityPercent: { figure: 6, kind: range, at: ["indicatorValue","valueInterval"] },
  lastVolatilityCrushPercent: { figure: 7, kind: range, at: ["indicatorValue","valueInterval"] },
  pastVolatilityCrushPercent: { figure: 8, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityRankPercent: { figure: 9, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityPercentile: { figure: 10, kind: range, at: ["indicatorValue","valueInterval"] },
  volume: { figure: 11, kind: range, at: ["indicatorValue","valueInterval"] },
  openInterest: { figure: 12, kind: range, at: ["indicatorValue","valueInterval"] },
  price: { figure: 13, kind: range, at: ["indicatorValue","valueInterval"] },
  changePercent: { figure: 14, kind: range, at: ["indicatorValue","valueInterval"] },
  expectedMovePercent: { figure: 15, kind: range, at: ["indicatorValue","valueInterval"] },
  lastReportChangePercent: { figure: 16, kind: range, at: ["indicatorValue","valueInterval"] },
  pastReportChangePercent: { figure: 17, kind: range, at: ["indicatorValue","valueInterval"] },
  revenueGrowthPercent: { figure: 18, kind: range, at: ["indicatorValue","valueInterval"] },
  earningsGrowthPercent: { figure: 19, kind: range, at: ["indicatorValue","valueInterval"] },
  daysToReport: { figure: 20, kind: range, at: ["indicatorValue","valueInterval"] },
});

/** Options of {@link earningsOptions}. */
export interface EarningsOptionsOptions extends ListOptions {
  /** What the rows are sorted by. Default: day of the report. */
  readonly sort?: EarningsOptionsSort | undefined;
  /** The order of the rows. Default: ascending (the nearest report first). */
  readonly order?: "ascending" | "descending" | undefined;
  /** Conditions that a row must pass; all must hold. */
  readonly filters?: EarningsOptionsFilters | undefined;
  /** Rows per page, 1 to 500. Default: 500. */
  readonly pageSize?: number;
}

/** The arguments of {@link earningsOptionsQuestion}. */
export interface EarningsOptionsArguments extends Pick<EarningsOptionsOptions, "sort" | "order" | "filters"> {
  /** The options on stocks of a market. */
  readonly market: Choice<typeof optionMarkets>;
}

/** Qot_GetOptionEarningsScreener as a value, for tools. */
export const earningsOptionsQuestion: ListQuestion<EarningsOptionsArguments, C2S, S2C, EarningsOptions, EarningsOptionsPage> = {
  protocol: GetOptionEarningsScreener,
  arguments: {
    market: { field: "optionMarket", kind: choice(optionMarkets), isRequired: true },
    sort: { field: "sortType", kind: choice(earningsOptionsSorts) },
    order: { field: "isAsc", kind: sortOrder },
    filters: { field: "filterList", kind: earningsOptionsFiltersKind },
  },
  about: ({ market }) => [marketOfOptions(market)],
  cursor: pageCursor,
  rows: ({ itemList }) => itemList.map(readEarningsOptions),
  summary: readEarningsOptionsPage,
};

/**
 * Companies that report earnings soon, with the figures of their options.
 *
 * ```ts
 * const soon = await earningsOptions(opend, "US").take(10);
 * console.log(soon.map(({ code, expectedMovePercent }) => [code, expectedMovePercent]));
 * ```
 *
 * The list is fetched in pages of 500 rows. Qot_GetOptionEarningsScreener (3313), with no
 * documented limit.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function earningsOptions(
  opend: Requester,
  market: Choice<typeof optionMarkets>,
  options: EarningsOptionsOptions = {},
): Paginator<EarningsOptions, EarningsOptionsPage> {
  return list(opend, earningsOptionsQuestion, { ...copied(options), market }, options);
}
