// Generated from Qot_GetInsiderTradeList by tools/questions. Do not edit.
import { type C2S, GetInsiderTradeList, type S2C } from "@opend/core/qot/get-insider-trade-list";
import type { Paginator } from "@opend/core";
import { copied, nextKeyCursor } from "@opend/core/internal";
import { code, id } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type InsiderTrade, insiderTrade as readInsiderTrade } from "../rows/insider-trade.ts";

/** Options of {@link insiderTrades}. */
export interface InsiderTradesOptions extends ListOptions {
  /** Only trades of the insider with this `holderId`, from `insiders`. Default: all. */
  readonly holder?: bigint | undefined;
  /** Rows per page, 1 to 50. Default: 50. */
  readonly pageSize?: number;
}

/** The arguments of {@link insiderTradesQuestion}. */
export interface InsiderTradesArguments extends Pick<InsiderTradesOptions, "holder"> {
  /** The stock of the request. */
  readonly code: string;
}

/** Qot_GetInsiderTradeList as a value, for tools. */
export const insiderTradesQuestion: ListQuestion<InsiderTradesArguments, C2S, S2C, InsiderTrade> = {
  protocol: GetInsiderTradeList,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    holder: { field: "holderId", kind: id },
  },
  about: ({ code }) => [code],
  cursor: nextKeyCursor,
  rows: ({ itemList }) => itemList.map(readInsiderTrade),
};

/**
 * The trades of insiders in a stock.
 *
 * ```ts
 * const trades = await insiderTrades(opend, "US.AAPL").take(10);
 * console.log(trades.map(({ name, shares, minPrice }) => [name, shares, minPrice]));
 * ```
 *
 * The list is fetched in pages of 50 rows. Qot_GetInsiderTradeList (3242), 30 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function insiderTrades(
  opend: Requester,
  code: string,
  options: InsiderTradesOptions = {},
): Paginator<InsiderTrade> {
  return list(opend, insiderTradesQuestion, { ...copied(options), code }, options);
}
