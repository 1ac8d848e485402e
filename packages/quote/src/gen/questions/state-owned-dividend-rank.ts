// Generated from Qot_GetHighDividendSOERank by tools/questions. Do not edit.
import { type C2S, GetHighDividendSOERank, type S2C } from "@opend/core/qot/get-high-dividend-soe-rank";
import type { Indicator as SentIndicator } from "@opend/core/qot/get-high-dividend-soe-rank";
import type { Paginator } from "@opend/core";
import { copied, offsetCursor } from "@opend/core/internal";
import { choice } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import { filters, type Range, range } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import { type SortOrder, sortOrders } from "../enums/sort-order.ts";
import { type StateOwnedDividendSort, stateOwnedDividendSorts } from "../enums/state-owned-dividend-sort.ts";
import { type StateOwnedDividend, stateOwnedDividend as readStateOwnedDividend } from "../rows/state-owned-dividend.ts";

/** Conditions of {@link stateOwnedDividendRank}. A row meets all of them. */
export interface StateOwnedDividendRankFilters {
  /** Latest price, in the currency of the market. */
  readonly price?: Range | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap?: Range | undefined;
  /** Price over the earnings of the last twelve months, a plain ratio. */
  readonly priceToEarnings?: Range | undefined;
  /** Dividend yield of the last twelve months; the vendor does not document whether in percent. */
  readonly dividendYieldTtmPercent?: Range | undefined;
  /** Change of price; the vendor does not document whether in percent. */
  readonly changePercent?: Range | undefined;
}

const stateOwnedDividendRankFiltersKind = filters<StateOwnedDividendRankFilters, SentIndicator>({
  price: { figure: 1, kind: range, at: ["indicatorValue"] },
  marketCap: { figure: 2, kind: range, at: ["indicatorValue"] },
  priceToEarnings: { figure: 3, kind: range, at: ["indicatorValue"] },
  dividendYieldTtmPercent: { figure: 4, kind: range, at: ["indicatorValue"] },
  changePercent: { figure: 5, kind: range, at: ["indicatorValue"] },
});

/** Options of {@link stateOwnedDividendRank}. */
export interface StateOwnedDividendRankOptions extends ListOptions {
  /** The sort value of the ranking. Default: market value. */
  readonly sort?: StateOwnedDividendSort | undefined;
  /** The direction of the ranking. Default: `descending`. */
  readonly order?: SortOrder | undefined;
  /**
   * Conditions that replace the default ones on price over book value and dividend yield; all must
   * hold.
   */
  readonly filters?: StateOwnedDividendRankFilters | undefined;
  /** Rows per page. Default: as many as OpenD gives. */
  readonly pageSize?: number;
}

/** The arguments of {@link stateOwnedDividendRankQuestion}. */
export type StateOwnedDividendRankArguments = Pick<StateOwnedDividendRankOptions, "sort" | "order" | "filters">;

/** Qot_GetHighDividendSOERank as a value, for tools. */
export const stateOwnedDividendRankQuestion: ListQuestion<StateOwnedDividendRankArguments, C2S, S2C, StateOwnedDividend> = {
  protocol: GetHighDividendSOERank,
  arguments: {
    sort: { field: "sortField", kind: choice(stateOwnedDividendSorts) },
    order: { field: "sortDir", kind: choice(sortOrders), default: "descending" },
    filters: { field: "filterList", kind: stateOwnedDividendRankFiltersKind },
  },
  about: () => [],
  cursor: offsetCursor,
  rows: ({ dataList }) => dataList.map(readStateOwnedDividend),
};

/**
 * The state-owned companies listed in Hong Kong with high dividends.
 *
 * ```ts
 * const payers = await stateOwnedDividendRank(opend).take(10);
 * console.log(payers.map(({ code, dividendYieldTtmPercent }) => [code, dividendYieldTtmPercent]));
 * ```
 *
 * Qot_GetHighDividendSOERank (3417), 60 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function stateOwnedDividendRank(
  opend: Requester,
  options: StateOwnedDividendRankOptions = {},
): Paginator<StateOwnedDividend> {
  return list(opend, stateOwnedDividendRankQuestion, { ...copied(options) }, options);
}
