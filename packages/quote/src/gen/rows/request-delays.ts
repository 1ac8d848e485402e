// Generated from GetDelayStatistics.ReqReplyStatisticsItem by tools/rows. Do not edit.
import type { ReqReplyStatisticsItem as Message } from "@opend/core/system/get-delay-statistics";

/** The delays of one protocol's requests. */
export interface RequestDelays {
  /** Protocol id of the requests. OpenD calls it `protoID`. */
  readonly protocolId: number;
  /** Requests that were sent. */
  readonly count: number;
  /** Mean time from request to reply, in milliseconds. OpenD calls it `totalCostAvg`. */
  readonly averageTotalMs: number;
  /** Mean part of it that OpenD took, in milliseconds. OpenD calls it `openDCostAvg`. */
  readonly averageOpendMs: number;
  /**
   * Mean part of it that the network took, measured apart from the requests, in milliseconds. OpenD
   * calls it `netDelayAvg`.
   */
  readonly averageNetworkMs: number;
  /** Whether OpenD replied by itself, without asking its servers. */
  readonly isLocalReply: boolean;
}

export function requestDelays(message: Message): RequestDelays {
  return {
    protocolId: message.protoID,
    count: message.count,
    averageTotalMs: message.totalCostAvg,
    averageOpendMs: message.openDCostAvg,
    averageNetworkMs: message.netDelayAvg,
    isLocalReply: message.isLocalReply,
  };
}
