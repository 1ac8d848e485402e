// Generated from Qot_GetCorporateActionsStockSplits by tools/questions. Do not edit.
import { type C2S, GetCorporateActionsStockSplits, type S2C } from "@opend/core/qot/get-corporate-actions-stock-splits";
import type { Paginator } from "@opend/core";
import { nextKeyCursor } from "@opend/core/internal";
import { code } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type StockSplit, stockSplit as readStockSplit } from "../rows/stock-split.ts";

/** Options of {@link stockSplits}. */
export interface StockSplitsOptions extends ListOptions {
  /** Rows per page, 1 to 50. Default: 50. */
  readonly pageSize?: number;
}

/** The arguments of {@link stockSplitsQuestion}. */
export interface StockSplitsArguments {
  /** The stock of the request. */
  readonly code: string;
}

/** Qot_GetCorporateActionsStockSplits as a value, for tools. */
export const stockSplitsQuestion: ListQuestion<StockSplitsArguments, C2S, S2C, StockSplit> = {
  protocol: GetCorporateActionsStockSplits,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
  },
  about: ({ code }) => [code],
  cursor: nextKeyCursor,
  rows: ({ splitItemList }) => splitItemList.map(readStockSplit),
};

/**
 * The splits and consolidations of a stock.
 *
 * ```ts
 * const splits = await stockSplits(opend, "HK.00700").all();
 * console.log(splits.map(({ exDate, ratio }) => [exDate, ratio]));
 * ```
 *
 * The list is fetched in pages of 50 rows. Qot_GetCorporateActionsStockSplits (3236), 30 pages per
 * 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function stockSplits(
  opend: Requester,
  code: string,
  options: StockSplitsOptions = {},
): Paginator<StockSplit> {
  return list(opend, stockSplitsQuestion, { code }, options);
}
