// Generated from Qot_GetHotList by tools/questions. Do not edit.
import { type C2S, GetHotList, type S2C } from "@opend/core/qot/get-hot-list";
import type { Indicator as SentIndicator } from "@opend/core/qot/get-hot-list";
import type { Paginator } from "@opend/core";
import { copied, offsetCursor } from "@opend/core/internal";
import { choice, marketIn } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import { filters, type Range, range } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import { type HotListSort, hotListSorts } from "../enums/hot-list-sort.ts";
import { type SortOrder, sortOrders } from "../enums/sort-order.ts";
import { type HotStock, hotStock as readHotStock } from "../rows/hot-stock.ts";

/** Conditions of {@link hotList}. A row meets all of them. */
export interface HotListFilters {
  /** Market value of the company, in the currency of the market. */
  readonly marketCap?: Range | undefined;
}

const hotListFiltersKind = filters<HotListFilters, SentIndicator>({
  marketCap: { figure: 1, kind: range, at: ["indicatorValue"] },
});

/** Options of {@link hotList}. */
export interface HotListOptions extends ListOptions {
  /** The kind of popularity by which the ranking is sorted. Default: overall one. */
  readonly sort?: HotListSort | undefined;
  /** The direction of the ranking. Default: `descending`. */
  readonly order?: SortOrder | undefined;
  /** Conditions on market value; all must hold. */
  readonly filters?: HotListFilters | undefined;
  /** Rows per page, 1 to 200. Default: 200. */
  readonly pageSize?: number;
}

/** The arguments of {@link hotListQuestion}. */
export interface HotListArguments extends Pick<HotListOptions, "sort" | "order" | "filters"> {
  /** Hong Kong or US. */
  readonly market: "HK" | "US";
}

/** Qot_GetHotList as a value, for tools. */
export const hotListQuestion: ListQuestion<HotListArguments, C2S, S2C, HotStock> = {
  protocol: GetHotList,
  arguments: {
    market: { field: "market", kind: marketIn("HK", "US"), isRequired: true },
    sort: { field: "sortField", kind: choice(hotListSorts) },
    order: { field: "sortDir", kind: choice(sortOrders), default: "descending" },
    filters: { field: "filterList", kind: hotListFiltersKind },
  },
  about: ({ market }) => [market],
  cursor: offsetCursor,
  rows: ({ dataList }) => dataList.map(readHotStock),
};

/**
 * The most traded, searched and read stocks of a market.
 *
 * ```ts
 * const hot = await hotList(opend, "HK").take(10);
 * console.log(hot.map(({ code, averageHeat }) => [code, averageHeat]));
 * ```
 *
 * The list is fetched in pages of 200 rows. Qot_GetHotList (3414), 60 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function hotList(
  opend: Requester,
  market: "HK" | "US",
  options: HotListOptions = {},
): Paginator<HotStock> {
  return list(opend, hotListQuestion, { ...copied(options), market }, options);
}
