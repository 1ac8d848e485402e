// Generated from Qot_Common.OrderBookDetail by tools/rows. Do not edit.
import type { OrderBookDetail as Message } from "@opend/core/qot/common";
import { safeNumber } from "../../safe-number.ts";

/** One order of a price level. */
export interface BookOrder {
  /** The exchange's order id, not that of a trade protocol. OpenD calls it `orderID`. */
  readonly id: bigint;
  /** Shares that the order is for. */
  readonly volume: number;
}

export function bookOrder(message: Message): BookOrder {
  return {
    id: message.orderID,
    volume: safeNumber("volume", message.volume),
  };
}
