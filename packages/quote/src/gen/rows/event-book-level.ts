// Generated from Qot_GetEventContractOrderBook.OrderBookLevel by tools/rows. Do not edit.
import type { OrderBookLevel as Message } from "@opend/core/qot/get-event-contract-order-book";

/** One price level of an order book. */
export interface EventBookLevel {
  /** Price of the level, in the currency of the market. */
  readonly price: number;
  /** Contracts at this price. */
  readonly size: number;
}

export function eventBookLevel(message: Message): EventBookLevel {
  return {
    price: message.price,
    size: message.size,
  };
}
