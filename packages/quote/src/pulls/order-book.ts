import type { CallOptions } from "@opend/core";
import { GetOrderBook } from "@opend/core/qot/get-order-book";
import { type OrderBook, orderBook as orderBookRow } from "../rows/order-book.ts";
import { parseCode, security } from "../security.ts";
import { countWithin, type PullSource, pull } from "./pull.ts";

export interface OrderBookOptions extends CallOptions {
  /**
   * Levels wanted on each side, 1 to 1,000. Default 10. How many come depends on market and right: Hong
   * Kong 10, the full book with SF; US stocks 60; A shares 5.
   */
  readonly depth?: number;
}

export async function orderBook(
  source: PullSource,
  code: string,
  { depth = 10, ...options }: OrderBookOptions = {},
): Promise<OrderBook> {
  const c2s = { security: security(parseCode(code)), num: countWithin("depth", depth, 1000) };
  const needed = { codes: [code], kind: "orderBook" } as const;
  return orderBookRow(await pull(source, needed, GetOrderBook, c2s, options));
}
