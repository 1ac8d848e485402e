import type { Paginator } from "@opend/core";
import { beginCursor, copied } from "@opend/core/internal";
import { type C2S, type S2C, StockFilter } from "@opend/core/qot/stock-filter";
import { code, listOf, marketIn } from "../ask/argument-kinds.ts";
import type { ListOptions } from "../ask/list.ts";
import { type ListQuestion, list } from "../ask/question.ts";
import { record } from "../ask/record-kinds.ts";
import type { Requester } from "../ask/requester.ts";
import { type FilteredStock, filteredStock } from "./filtered-stock.ts";
import { type SortDirection, sortDirection } from "./sort-direction.ts";
import {
  type PlainStockFigure,
  plainStockFigure,
  type StockConditions,
  type StockFigure,
  stockConditions,
  stockFigure,
} from "./stock-conditions.ts";
import {
  type SentSort,
  type StockFilterParts,
  stockFilterRequest,
} from "./stock-filter-request.ts";
import {
  type IndicatorCondition,
  indicatorCondition,
  type PatternCondition,
  patternCondition,
} from "./technical-conditions.ts";

/** The figure that the rows are sorted by. */
export interface StockFilterSort<Figure extends StockFigure = StockFigure> {
  /** A figure that needs days or a period must be in `where` too. */
  readonly by: Figure;
  /** Default `descending`. */
  readonly order?: SortDirection | undefined;
}

/**
 * Options of {@link stockFilter}. A stock passes if it meets all conditions. `Where`, `By` and `Show` are
 * the names of the figures that the options mention.
 */
export interface StockFilterOptions<
  Where extends StockFigure = StockFigure,
  By extends StockFigure = StockFigure,
  Show extends PlainStockFigure = PlainStockFigure,
> extends ListOptions {
  /** Conditions on figures. A figure without bounds is only returned. */
  readonly where?: Pick<StockConditions, Where> | undefined;
  /** Patterns that the stock's chart must have. */
  readonly patterns?: readonly PatternCondition[] | undefined;
  /** Comparisons of technical indicators. Their values are in the rows. */
  readonly indicators?: readonly IndicatorCondition[] | undefined;
  /** The figure that the rows are sorted by. Default: the order of OpenD. */
  readonly sort?: StockFilterSort<By> | undefined;
  /** More figures that the rows have. */
  readonly show?: readonly Show[] | undefined;
  /** Only stocks of this plate. */
  readonly plate?: string | undefined;
  /** Rows per page, 1 to 200. Default 200. */
  readonly pageSize?: number;
}

/** The arguments of {@link stockFilterQuestion}. */
export interface StockFilterArguments
  extends Pick<
    StockFilterOptions,
    "where" | "patterns" | "indicators" | "sort" | "show" | "plate"
  > {
  /** The market. Shanghai and Shenzhen count as one. */
  readonly market: "HK" | "US" | "SH" | "SZ";
}

/** Qot_StockFilter as a value, for tools. */
export const stockFilterQuestion: ListQuestion<
  StockFilterArguments,
  C2S,
  S2C,
  FilteredStock,
  undefined,
  StockFilterParts
> = {
  protocol: StockFilter,
  arguments: {
    market: { field: "market", kind: marketIn("HK", "US", "SH", "SZ"), isRequired: true },
    where: { field: "where", kind: stockConditions },
    patterns: { field: "patternFilterList", kind: listOf(patternCondition) },
    indicators: { field: "customIndicatorFilterList", kind: listOf(indicatorCondition) },
    sort: {
      field: "sort",
      kind: record<StockFilterSort, SentSort>({
        by: { field: "by", kind: stockFigure, isRequired: true },
        order: { field: "sortDir", kind: sortDirection },
      }),
    },
    show: { field: "show", kind: listOf(plainStockFigure) },
    plate: { field: "plate", kind: code },
  },
  request: stockFilterRequest,
  about: ({ market }) => [market],
  cursor: beginCursor,
  rows: ({ dataList }, values) => {
    const figures = figuresOf(values);
    return dataList.map((stock) => filteredStock(stock, figures));
  },
};

/** The figures that the arguments mention. */
const figuresOf = ({ where = {}, sort, show = [] }: StockFilterArguments): StockFigure[] => [
  ...(Object.keys(where) as StockFigure[]),
  ...(sort === undefined ? [] : [sort.by]),
  ...show,
];

/**
 * The stocks of a market that pass a filter.
 *
 * ```ts
 * const stocks = stockFilter(opend, "HK", {
 *   where: { price: { min: 5 }, changePercent: { days: 5, min: 3 } },
 *   sort: { by: "marketCap" },
 *   show: ["priceToEarningsTtm"],
 * });
 * for await (const { code, price, changePercent, marketCap, priceToEarningsTtm } of stocks)
 *   console.log(code, price, changePercent, marketCap, priceToEarningsTtm);
 * ```
 *
 * A row has the figures that `where`, `sort` and `show` mention, and no others. The list is fetched in
 * pages of 200 rows. Qot_StockFilter (3215), 10 pages per 30 s. Basic Hong Kong rights do not allow it.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function stockFilter<
  Where extends StockFigure = never,
  By extends PlainStockFigure | Where = never,
  Show extends PlainStockFigure = never,
>(
  opend: Requester,
  market: "HK" | "US" | "SH" | "SZ",
  options: StockFilterOptions<Where, By, Show> = {},
): Paginator<FilteredStock<Where | By | Show>> {
  return list(opend, stockFilterQuestion, { ...copied(options), market }, options);
}
