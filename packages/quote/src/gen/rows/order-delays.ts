// Generated from GetDelayStatistics.PlaceOrderStatisticsItem by tools/rows. Do not edit.
import type { PlaceOrderStatisticsItem as Message } from "@opend/core/system/get-delay-statistics";

/** The delays of one order. */
export interface OrderDelays {
  /** The order that was placed, by its id. OpenD calls it `orderID`. */
  readonly orderId: string;
  /** Time from request to reply, in milliseconds. OpenD calls it `totalCost`. */
  readonly totalMs: number;
  /** Part of it that OpenD took, in milliseconds. OpenD calls it `openDCost`. */
  readonly opendMs: number;
  /**
   * Part of it that the network took, measured apart from the order, in milliseconds. OpenD calls
   * it `netDelay`.
   */
  readonly networkMs: number;
  /**
   * Time from the reply until the exchange had the order, in milliseconds. OpenD calls it
   * `updateCost`.
   */
  readonly updateMs: number;
}

export function orderDelays(message: Message): OrderDelays {
  return {
    orderId: message.orderID,
    totalMs: message.totalCost,
    opendMs: message.openDCost,
    networkMs: message.netDelay,
    updateMs: message.updateCost,
  };
}
