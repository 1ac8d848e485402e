import { copied } from "@opend/core/internal";
import { GetOrderBook } from "@opend/core/qot/get-order-book";
import { count, flag } from "../ask/argument-kinds.ts";
import type { Requester } from "../ask/requester.ts";
import { parseCode, security } from "../codes.ts";
import { type OrderBook, orderBook, orderBookKind } from "../rows/order-book.ts";
import { type PullOptions, pull } from "./pull.ts";

export interface LatestOrderBookOptions<Opend extends Requester = Requester>
  extends PullOptions<Opend> {
  /**
   * Levels per side, 1 to 1,000. Default 10. How many exist depends on market and right: Hong Kong
   * 10, the full book with SF; US stocks 60; A shares 5.
   */
  readonly depth?: number;
  /**
   * With `autoSubscribe`: whether to subscribe each order too. Hong Kong stocks with the SF right.
   * Default `false`.
   */
  readonly orderDetail?: boolean | undefined;
}

/**
 * The current order book of a security, the best price of each side first. It must be subscribed as
 * `orderBook`.
 *
 * ```ts
 * const { bids, asks } = await latestOrderBook(opend, "HK.00700", { depth: 5 });
 * console.log(bids[0]?.price, asks[0]?.price);
 * ```
 *
 * Prices are in the currency of the market, volumes in shares or contracts. Qot_GetOrderBook (3012),
 * no frequency limit. How many levels exist depends on the market and your right.
 *
 * @throws as a pull does, see {@link PullOptions}.
 */
export async function latestOrderBook<Opend extends Requester>(
  opend: Opend,
  code: string,
  options: LatestOrderBookOptions<Opend> = {},
): Promise<OrderBook> {
  const { depth = 10, orderDetail, ...call } = copied(options);
  const c2s = { security: security(parseCode(code)), num: count(1000).send("depth", depth) };
  const terms =
    orderDetail === undefined ? {} : { orderDetail: flag.send("orderDetail", orderDetail) };
  const needed = { codes: [code], kind: orderBookKind, options: terms } as const;
  return orderBook(await pull(opend, needed, GetOrderBook, c2s, call));
}
