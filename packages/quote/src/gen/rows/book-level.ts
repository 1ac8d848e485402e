// Generated from Qot_Common.OrderBook by tools/rows. Do not edit.
import type { OrderBook as Message } from "@opend/core/qot/common";
import { safeNumber } from "../../safe-number.ts";
import { type BookOrder, bookOrder } from "./book-order.ts";

/** One price level of an order book. */
export interface BookLevel {
  /** Price of the level, in the currency of the market. */
  readonly price: number;
  /** Units at this price, all orders together. */
  readonly volume: number;
  /** Orders at this price. OpenD calls it `orederCount`. */
  readonly orderCount: number;
  /**
   * The orders at this price; Hong Kong stocks with the SF level, where subscribed in detail. OpenD
   * calls it `detailList`.
   */
  readonly orders: readonly BookOrder[];
}

export function bookLevel(message: Message): BookLevel {
  return {
    price: message.price,
    volume: message.hpVolume || safeNumber("volume", message.volume),
    orderCount: message.orederCount,
    orders: message.detailList.map(bookOrder),
  };
}
