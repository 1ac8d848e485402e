import type { CallOptions } from "@opend/core";
import { GetOrderBook } from "@opend/core/qot/get-order-book";
import { parseCode, security } from "../codes.ts";
import { type OrderBook, orderBook as orderBookRow } from "../rows/order-book.ts";
import { countWithin, type PullSource, pull } from "./pull.ts";

export interface OrderBookOptions extends CallOptions {
  /**
   * Levels wanted on each side, 1 to 1,000. Default 10. How many come depends on market and right: Hong
   * Kong 10, the full book with SF; US stocks 60; A shares 5.
   */
  readonly depth?: number;
  /**
   * With `autoSubscribe`: whether each order is subscribed too; Hong Kong stocks with the SF right.
   * Default `false`.
   */
  readonly orderDetail?: boolean | undefined;
}

export async function orderBook(
  source: PullSource,
  code: string,
  { depth = 10, orderDetail, ...options }: OrderBookOptions = {},
): Promise<OrderBook> {
  const c2s = { security: security(parseCode(code)), num: countWithin("depth", depth, 1000) };
  const terms = orderDetail === undefined ? {} : { orderDetail };
  const needed = { codes: [code], kind: "orderBook", options: terms } as const;
  return orderBookRow(await pull(source, needed, GetOrderBook, c2s, options));
}
