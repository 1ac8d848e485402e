// Generated from Qot_GetUSPreMarketRank by tools/questions. Do not edit.
import { type C2S, GetUSPreMarketRank, type S2C } from "@opend/core/qot/get-us-pre-market-rank";
import type { Indicator as SentIndicator } from "@opend/core/qot/get-us-pre-market-rank";
import type { Paginator } from "@opend/core";
import { copied, offsetCursor } from "@opend/core/internal";
import { choice, type Choice } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import { filters, type Range, range } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import { priceFilters } from "../enums/price-filter.ts";
import { type SortOrder, sortOrders } from "../enums/sort-order.ts";
import { type PreMarketRank, preMarketRank as readPreMarketRank } from "../rows/pre-market-rank.ts";

/** Conditions of {@link preMarketRank}. A row meets all of them. */
export interface PreMarketRankFilters {
  /** The price: one of these ranges. */
  readonly price?: Choice<typeof priceFilters> | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap?: Range | undefined;
  /** Price over earnings, a plain ratio. */
  readonly priceToEarnings?: Range | undefined;
}

const preMarketRankFiltersKind = filters<PreMarketRankFilters, SentIndicator>({
  price: { figure: 1, kind: choice(priceFilters), at: ["priceFilter"] },
  marketCap: { figure: 2, kind: range, at: ["indicatorValue"] },
  priceToEarnings: { figure: 3, kind: range, at: ["indicatorValue"] },
});

/** Options of {@link preMarketRank}. */
export interface PreMarketRankOptions extends ListOptions {
  /** The largest gains or the largest losses first. Default: `descending`. */
  readonly order?: SortOrder | undefined;
  /** Conditions that a row must pass; all must hold. */
  readonly filters?: PreMarketRankFilters | undefined;
  /** Rows per page. Default: as many as OpenD gives. */
  readonly pageSize?: number;
}

/** The arguments of {@link preMarketRankQuestion}. */
export type PreMarketRankArguments = Pick<PreMarketRankOptions, "order" | "filters">;

/** Qot_GetUSPreMarketRank as a value, for tools. */
export const preMarketRankQuestion: ListQuestion<PreMarketRankArguments, C2S, S2C, PreMarketRank> = {
  protocol: GetUSPreMarketRank,
  arguments: {
    order: { field: "sortDir", kind: choice(sortOrders), default: "descending" },
    filters: { field: "filterList", kind: preMarketRankFiltersKind },
  },
  about: () => [],
  cursor: offsetCursor,
  rows: ({ dataList }) => dataList.map(readPreMarketRank),
};

/**
 * The US stocks by their price change before the opening.
 *
 * ```ts
 * const rising = await preMarketRank(opend).take(10);
 * console.log(rising.map(({ code, preMarketChangePercent }) => [code, preMarketChangePercent]));
 * ```
 *
 * Qot_GetUSPreMarketRank (3410), 60 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function preMarketRank(
  opend: Requester,
  options: PreMarketRankOptions = {},
): Paginator<PreMarketRank> {
  return list(opend, preMarketRankQuestion, { ...copied(options) }, options);
}
