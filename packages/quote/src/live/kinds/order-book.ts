import { latestOrderBook } from "../../now/order-book.ts";
import { type OrderBook, orderBookKind } from "../../rows/order-book.ts";
import type { Kind } from "./kind.ts";

/** The whole order book of a security, pushed whenever it changes. A row is an `OrderBook`. */
export const orderBook: Kind<OrderBook, "orderBook"> = {
  ...orderBookKind,
  latest: (opend, codes, options) =>
    Promise.all(codes.map((code) => latestOrderBook(opend, code, options))),
  receivedAt: ({ source, bidsReceivedAt, asksReceivedAt }) =>
    source === "live" ? Math.max(bidsReceivedAt ?? 0, asksReceivedAt ?? 0) : undefined,
};
