// Generated from GetDelayStatistics.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/system/get-delay-statistics";
import { type OrderDelays, orderDelays } from "./order-delays.ts";
import { type PushDelays, pushDelays } from "./push-delays.ts";
import { type RequestDelays, requestDelays } from "./request-delays.ts";

/** The delays of pushes, requests and orders. */
export interface DelayStatistics {
  /** Delays of pushes, one entry per kind. OpenD calls it `qotPushStatisticsList`. */
  readonly pushes: readonly PushDelays[];
  /** Delays of requests, one entry per protocol. OpenD calls it `reqReplyStatisticsList`. */
  readonly requests: readonly RequestDelays[];
  /** Delays of orders, one entry each. OpenD calls it `placeOrderStatisticsList`. */
  readonly orders: readonly OrderDelays[];
}

export function delayStatistics(message: Message): DelayStatistics {
  return {
    pushes: message.qotPushStatisticsList.map(pushDelays),
    requests: message.reqReplyStatisticsList.map(requestDelays),
    orders: message.placeOrderStatisticsList.map(orderDelays),
  };
}
