// Generated from Qot_Common.Broker by tools/rows. Do not edit.
import type { Broker as Message } from "@opend/core/qot/common";
import { safeNumber } from "../../safe-number.ts";

/** One place in a broker queue. */
export interface BrokerPlace {
  /** Shares in the order; with the SF level only. */
  readonly volume: number | undefined;
  /** Broker's number at the exchange. OpenD calls it `id`. */
  readonly brokerId: bigint;
  /** The broker's name. OpenD calls it `name`. */
  readonly brokerName: string;
  /** Price level that the broker queues at. OpenD calls it `pos`. */
  readonly level: number;
  /**
   * The exchange's order id, not that of a trade protocol; with the SF level only. OpenD calls it
   * `orderID`.
   */
  readonly orderId: bigint | undefined;
}

export function brokerPlace(message: Message): BrokerPlace {
  return {
    volume: safeNumber("volume", message.volume),
    brokerId: message.id,
    brokerName: message.name,
    level: message.pos,
    orderId: message.orderID,
  };
}
