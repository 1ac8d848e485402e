// Generated from Qot_GetIndustrialPlateStock by tools/questions. Do not edit.
import { type C2S, GetIndustrialPlateStock, type S2C } from "@opend/core/qot/get-industrial-plate-stock";
import type { Paginator } from "@opend/core";
import { copied, pageCursor } from "@opend/core/internal";
import { choice, id, listOf, marketIn, sortOrder } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type IndustrialStockSort, industrialStockSorts } from "../enums/industrial-stock-sort.ts";
import { type IndustrialStock, industrialStock as readIndustrialStock } from "../rows/industrial-stock.ts";

/** Options of {@link industrialStocks}. */
export interface IndustrialStocksOptions extends ListOptions {
  /** The `id` of the chain, from `industrialChains`. It is ignored if `plate` is given. */
  readonly chain?: bigint | undefined;
  /** The `plateId` of a node of a chain, from `industrialChain`. It has priority over `chain`. */
  readonly plate?: bigint | undefined;
  /** Only stocks of these markets. Default: all. */
  readonly markets?: readonly ("HK" | "US" | "SH" | "SZ" | "JP" | "SG" | "MY")[] | undefined;
  /** What the rows are sorted by. Default: market value. */
  readonly sort?: IndustrialStockSort | undefined;
  /** The order of the rows. Default: descending. */
  readonly order?: "ascending" | "descending" | undefined;
  /** Rows per page, 1 to 200. Default: 200. */
  readonly pageSize?: number;
}

/** The arguments of {@link industrialStocksQuestion}. */
export type IndustrialStocksArguments = Pick<IndustrialStocksOptions, "chain" | "plate" | "markets" | "sort" | "order">;

/** Qot_GetIndustrialPlateStock as a value, for tools. */
export const industrialStocksQuestion: ListQuestion<IndustrialStocksArguments, C2S, S2C, IndustrialStock> = {
  protocol: GetIndustrialPlateStock,
  arguments: {
    chain: { field: "chainId", kind: id },
    plate: { field: "plateId", kind: id },
    markets: { field: "marketList", kind: listOf(marketIn("HK", "US", "SH", "SZ", "JP", "SG", "MY")) },
    sort: { field: "sortField", kind: choice(industrialStockSorts) },
    order: { field: "ascend", kind: sortOrder },
  },
  about: () => [],
  cursor: pageCursor,
  rows: ({ stockList }) => stockList.map(readIndustrialStock),
};

/**
 * The stocks of an industrial chain, or of one of its plates.
 *
 * ```ts
 * const stocks = await industrialStocks(opend, { plate: 1n, sort: "marketCap" }).take(10);
 * console.log(stocks.map(({ code, name }) => [code, name]));
 * ```
 *
 * The list is fetched in pages of 200 rows. Qot_GetIndustrialPlateStock (3431), 60 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function industrialStocks(
  opend: Requester,
  options: IndustrialStocksOptions = {},
): Paginator<IndustrialStock> {
  return list(opend, industrialStocksQuestion, { ...copied(options) }, options);
}
