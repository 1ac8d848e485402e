// Generated from Qot_GetTopMoversRank by tools/questions. Do not edit.
import { type C2S, GetTopMoversRank, type S2C } from "@opend/core/qot/get-top-movers-rank";
import type { Indicator as SentIndicator } from "@opend/core/qot/get-top-movers-rank";
import type { Paginator } from "@opend/core";
import { copied, offsetCursor } from "@opend/core/internal";
import { choice, type Choice, marketIn } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import { filters, type Range, range } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import { priceFilters } from "../enums/price-filter.ts";
import { type SortOrder, sortOrders } from "../enums/sort-order.ts";
import { type TopMover, topMover as readTopMover } from "../rows/top-mover.ts";

/** Conditions of {@link topMovers}. A row meets all of them. */
export interface TopMoversFilters {
  /** The price: one of these ranges. */
  readonly price?: Choice<typeof priceFilters> | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap?: Range | undefined;
  /** Price over earnings, a plain ratio. */
  readonly priceToEarnings?: Range | undefined;
}

const topMoversFiltersKind = filters<TopMoversFilters, SentIndicator>({
  price: { figure: 1, kind: choice(priceFilters), at: ["priceFilter"] },
  marketCap: { figure: 2, kind: range, at: ["indicatorValue"] },
  priceToEarnings: { figure: 3, kind: range, at: ["indicatorValue"] },
});

/** Options of {@link topMovers}. */
export interface TopMoversOptions extends ListOptions {
  /** The largest gains or the largest losses first. Default: `descending`. */
  readonly order?: SortOrder | undefined;
  /** Conditions that a row must pass; all must hold. */
  readonly filters?: TopMoversFilters | undefined;
  /** Rows per page, 1 to 200. Default: 200. */
  readonly pageSize?: number;
}

/** The arguments of {@link topMoversQuestion}. */
export interface TopMoversArguments extends Pick<TopMoversOptions, "order" | "filters"> {
  /** Hong Kong or US. */
  readonly market: "HK" | "US";
}

/** Qot_GetTopMoversRank as a value, for tools. */
export const topMoversQuestion: ListQuestion<TopMoversArguments, C2S, S2C, TopMover> = {
  protocol: GetTopMoversRank,
  arguments: {
    market: { field: "market", kind: marketIn("HK", "US"), isRequired: true },
    order: { field: "sortDir", kind: choice(sortOrders), default: "descending" },
    filters: { field: "filterList", kind: topMoversFiltersKind },
  },
  about: ({ market }) => [market],
  cursor: offsetCursor,
  rows: ({ dataList }) => dataList.map(readTopMover),
};

/**
 * The stocks of a market with the largest price changes today.
 *
 * ```ts
 * const movers = await topMovers(opend, "US", { filters: { marketCap: { min: 1e9 } } }).take(10);
 * console.log(movers.map(({ code, changePercent }) => [code, changePercent]));
 * ```
 *
 * The list is fetched in pages of 200 rows. Qot_GetTopMoversRank (3413), 60 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function topMovers(
  opend: Requester,
  market: "HK" | "US",
  options: TopMoversOptions = {},
): Paginator<TopMover> {
  return list(opend, topMoversQuestion, { ...copied(options), market }, options);
}
