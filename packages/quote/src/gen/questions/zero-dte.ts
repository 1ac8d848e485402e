// Generated from Qot_GetOptionZeroDteScreener by tools/questions. Do not edit.
import { type C2S, GetOptionZeroDteScreener, type S2C } from "@opend/core/qot/get-option-zero-dte-screener";
import type { ZeroDteIndicator as SentZeroDteIndicator } from "@opend/core/qot/option-common";
import type { Paginator } from "@opend/core";
import { copied, pageCursor } from "@opend/core/internal";
import { type Choice, choice, codes, sortOrder } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import { filters, type Range, range } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import type { Codes } from "../../codes.ts";
import { marketOfOptions } from "../../rows/option-market.ts";
import { optionMarkets } from "../enums/option-market.ts";
import { type ZeroDteSort, zeroDteSorts } from "../enums/zero-dte-sort.ts";
import { type ZeroDtePage, zeroDtePage as readZeroDtePage } from "../rows/zero-dte-page.ts";
import { type ZeroDte, zeroDte as readZeroDte } from "../rows/zero-dte.ts";

/** Conditions of {@link zeroDte}. A row meets all of them. */
export interface ZeroDteFilters {
  /** The security itself: any of these. */
  readonly underlyings?: Codes | undefined;
  /** Whether earnings are reported this week, a value: 0 either, 1 yes, 2 no. */
  readonly hasEarningsThisWeek?: Range | undefined;
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
  /** Latest price, in the currency of the market. */
  readonly price?: Range | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  readonly changePercent?: Range | undefined;
}

const zeroDteFiltersKind = filters<ZeroDteFilters, SentZeroDteIndicator>({
  underlyings: { figure: 1, kind: codes, at: ["indicatorValue","securityList"] },
  hasEarningsThisWeek: { figure: 2, kind: range, at: ["indicatorValue","valueInterval"] },
  volume: { figure: 3, kind: range, at: ["indicatorValue","valueInterval"] },
  openInterest: { figure: 4, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityPercent: { figure: 5, kind: range, at: ["indicatorValue","valueInterval"] },
  historicalVolatilityPercent: { figure: 6, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityRankPercent: { figure: 7, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityPercentile: { figure: 8, kind: range, at: ["indicatorValue","valueInterval"] },
  price: { figure: 9, kind: range, at: ["indicatorValue","valueInterval"] },
  changePercent: { figure: 10, kind: range, at: ["indicatorValue","valueInterval"] },
});

/** Options of {@link zeroDte}. */
export interface ZeroDteOptions extends ListOptions {
  /** What the rows are sorted by. Default: volume. */
  readonly sort?: ZeroDteSort | undefined;
  /** Whether the smallest or the largest comes first. Default: descending. */
  readonly order?: "ascending" | "descending" | undefined;
  /** Conditions that a row must pass; all must hold. */
  readonly filters?: ZeroDteFilters | undefined;
  /** Rows per page, 1 to 500. Default: 500. */
  readonly pageSize?: number;
}

/** The arguments of {@link zeroDteQuestion}. */
export interface ZeroDteArguments extends Pick<ZeroDteOptions, "sort" | "order" | "filters"> {
  /** The options of the US: on stocks or on indices. */
  readonly market: Choice<typeof optionMarkets>;
}

/** Qot_GetOptionZeroDteScreener as a value, for tools. */
export const zeroDteQuestion: ListQuestion<ZeroDteArguments, C2S, S2C, ZeroDte, ZeroDtePage> = {
  protocol: GetOptionZeroDteScreener,
  arguments: {
    market: { field: "optionMarket", kind: choice(optionMarkets), isRequired: true },
    sort: { field: "sortType", kind: choice(zeroDteSorts) },
    order: { field: "isAsc", kind: sortOrder },
    filters: { field: "filterList", kind: zeroDteFiltersKind },
  },
  about: ({ market }) => [marketOfOptions(market)],
  cursor: pageCursor,
  rows: ({ itemList }) => itemList.map(readZeroDte),
  summary: readZeroDtePage,
};

/**
 * Securities of the US with options that expire today.
 *
 * ```ts
 * const today = await zeroDte(opend, "US").take(10);
 * console.log(today.map(({ code, volume }) => [code, volume]));
 * ```
 *
 * The list is fetched in pages of 500 rows. Qot_GetOptionZeroDteScreener (3311), with no documented
 * limit.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function zeroDte(
  opend: Requester,
  market: Choice<typeof optionMarkets>,
  options: ZeroDteOptions = {},
): Paginator<ZeroDte, ZeroDtePage> {
  return list(opend, zeroDteQuestion, { ...copied(options), market }, options);
}
