// Generated from Qot_GetValuationPlateStockList by tools/questions. Do not edit.
import { type C2S, GetValuationPlateStockList, type S2C } from "@opend/core/qot/get-valuation-plate-stock-list";
import type { Paginator } from "@opend/core";
import { copied, nextKeyCursor } from "@opend/core/internal";
import { type Choice, choice, code } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type ListOrder, listOrders } from "../enums/list-order.ts";
import { valuationRatios } from "../enums/valuation-ratio.ts";
import { type ValuationSort, valuationSorts } from "../enums/valuation-sort.ts";
import { type StockValuation, stockValuation as readStockValuation } from "../rows/stock-valuation.ts";
import { type StockValuationsPage, stockValuationsPage as readStockValuationsPage } from "../rows/stock-valuations-page.ts";

/** Options of {@link plateValuations}. */
export interface PlateValuationsOptions extends ListOptions {
  /** Which ratio. Default: price over earnings. */
  readonly ratio?: Choice<typeof valuationRatios> | undefined;
  /** Upwards or downwards. Default: upwards. */
  readonly order?: ListOrder | undefined;
  /** What the rows are sorted by. Default: market value. */
  readonly sort?: ValuationSort | undefined;
  /** For an index: only members of this plate. Default: all. */
  readonly plate?: string | undefined;
  /** Rows per page, 1 to 50. Default: 50. */
  readonly pageSize?: number;
}

/** The arguments of {@link plateValuationsQuestion}. */
export interface PlateValuationsArguments extends Pick<PlateValuationsOptions, "ratio" | "order" | "sort" | "plate"> {
  /** The plate or the index. */
  readonly code: string;
}

/** Qot_GetValuationPlateStockList as a value, for tools. */
export const plateValuationsQuestion: ListQuestion<PlateValuationsArguments, C2S, S2C, StockValuation, StockValuationsPage> = {
  protocol: GetValuationPlateStockList,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    ratio: { field: "valuationType", kind: choice(valuationRatios) },
    order: { field: "sortType", kind: choice(listOrders) },
    sort: { field: "sortId", kind: choice(valuationSorts) },
    plate: { field: "filterSecurity", kind: code },
  },
  about: ({ code }) => [code],
  cursor: nextKeyCursor,
  rows: ({ stockList }) => stockList.map(readStockValuation),
  summary: readStockValuationsPage,
};

/**
 * The valuation of each stock of a plate or an index.
 *
 * ```ts
 * const cheapest = await plateValuations(opend, "HK.LIST9001", { sort: "valuation" }).take(10);
 * console.log(cheapest.map(({ code, value }) => [code, value]));
 * ```
 *
 * The list is fetched in pages of 50 rows. Qot_GetValuationPlateStockList (3233), 30 pages per 30
 * s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function plateValuations(
  opend: Requester,
  code: string,
  options: PlateValuationsOptions = {},
): Paginator<StockValuation, StockValuationsPage> {
  return list(opend, plateValuationsQuestion, { ...copied(options), code }, options);
}
