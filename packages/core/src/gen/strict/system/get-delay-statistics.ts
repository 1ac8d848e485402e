// Generated from GetDelayStatistics.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/GetDelayStatistics.ts";
import type { Protocol } from "../../../protocol.ts";
import type { DelayStatisticsType, QotPushStage, QotPushType } from "../../wire/GetDelayStatistics.ts";
export { DelayStatisticsType, QotPushStage, QotPushType } from "../../wire/GetDelayStatistics.ts";

export interface C2S {
  /** Values of `DelayStatisticsType`: which delays are wanted: of pushes, requests or orders. */
  typeList: number[];
  /** A value of `QotPushStage`: the stretch that delays of pushes are measured over; pushes only. */
  qotPushStage?: number | undefined;
  /** Upper ends of the ranges to count in, in milliseconds; -1 is no end. When empty: steps of 2 up to 100, then 500, 1000, 2000 and -1. */
  segmentList: number[];
}

export const C2S: MessageType<C2S> = {
  name: "GetDelayStatistics.C2S",
  wire: wire.C2S,
  checked: [
    ["typeList", "repeated", "int32"],
    ["qotPushStage", "optional", "int32"],
    ["segmentList", "repeated", "int32"],
  ],
};

/** How many pushes had a delay in one range. */
export interface DelayStatisticsItem {
  /** Lower end of the range, included, in milliseconds. */
  begin: number;
  /** Upper end of the range, not included, in milliseconds. */
  end: number;
  /** Pushes whose delay lies in the range. */
  count: number;
  /** Part of all pushes, in percent (20 means 20 %). */
  proportion: number;
  /** Part of all pushes up to the end of the range, in percent (20 means 20 %). */
  cumulativeRatio: number;
}

export const DelayStatisticsItem: MessageType<DelayStatisticsItem> = {
  name: "GetDelayStatistics.DelayStatisticsItem",
  wire: wire.DelayStatisticsItem,
  checked: [
    ["begin", "required"],
    ["end", "required"],
    ["count", "required"],
    ["proportion", "required"],
    ["cumulativeRatio", "required"],
  ],
};

/** The delays of one kind of push. */
export interface DelayStatistics {
  /** A value of `QotPushType`: the kind of push. */
  qotPushType: number;
  /** The delays, one entry per range. */
  itemList: DelayStatisticsItem[];
  /** Mean delay, in milliseconds. */
  delayAvg: number;
  /** All pushes of the kind. */
  count: number;
}

export const DelayStatistics: MessageType<DelayStatistics> = {
  name: "GetDelayStatistics.DelayStatistics",
  wire: wire.DelayStatistics,
  checked: [
    ["qotPushType", "required"],
    ["itemList", "repeated", DelayStatisticsItem],
    ["delayAvg", "required"],
    ["count", "required"],
  ],
};

/** The delays of one protocol's requests. */
export interface ReqReplyStatisticsItem {
  /** Protocol id of the requests. */
  protoID: number;
  /** Requests that were sent. */
  count: number;
  /** Mean time from request to reply, in milliseconds. */
  totalCostAvg: number;
  /** Mean part of it that OpenD took, in milliseconds. */
  openDCostAvg: number;
  /** Mean part of it that the network took, measured apart from the requests, in milliseconds. */
  netDelayAvg: number;
  /** Whether OpenD replied by itself, without asking its servers. */
  isLocalReply: boolean;
}

export const ReqReplyStatisticsItem: MessageType<ReqReplyStatisticsItem> = {
  name: "GetDelayStatistics.ReqReplyStatisticsItem",
  wire: wire.ReqReplyStatisticsItem,
  checked: [
    ["protoID", "required"],
    ["count", "required"],
    ["totalCostAvg", "required"],
    ["openDCostAvg", "required"],
    ["netDelayAvg", "required"],
    ["isLocalReply", "required"],
  ],
};

/** The delays of one order. */
export interface PlaceOrderStatisticsItem {
  /** The order that was placed, by its id as text. */
  orderID: string;
  /** Time from request to reply, in milliseconds. */
  totalCost: number;
  /** Part of it that OpenD took, in milliseconds. */
  openDCost: number;
  /** Part of it that the network took, measured apart from the order, in milliseconds. */
  netDelay: number;
  /** Time from the reply until the exchange had the order, in milliseconds. */
  updateCost: number;
}

export const PlaceOrderStatisticsItem: MessageType<PlaceOrderStatisticsItem> = {
  name: "GetDelayStatistics.PlaceOrderStatisticsItem",
  wire: wire.PlaceOrderStatisticsItem,
  checked: [
    ["orderID", "required"],
    ["totalCost", "required"],
    ["openDCost", "required"],
    ["netDelay", "required"],
    ["updateCost", "required"],
  ],
};

export interface S2C {
  /** Delays of pushes, one entry per kind. */
  qotPushStatisticsList: DelayStatistics[];
  /** Delays of requests, one entry per protocol. */
  reqReplyStatisticsList: ReqReplyStatisticsItem[];
  /** Delays of orders, one entry each. */
  placeOrderStatisticsList: PlaceOrderStatisticsItem[];
}

export const S2C: MessageType<S2C> = {
  name: "GetDelayStatistics.S2C",
  wire: wire.S2C,
  checked: [
    ["qotPushStatisticsList", "repeated", DelayStatistics],
    ["reqReplyStatisticsList", "repeated", ReqReplyStatisticsItem],
    ["placeOrderStatisticsList", "repeated", PlaceOrderStatisticsItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "GetDelayStatistics.Request",
  wire: wire.Request,
  checked: [
    ["c2s", "required", C2S],
  ],
};

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's own words about a failure, in the language OpenD is set to. */
  retMsg?: string | undefined;
  /** OpenD's number for a failure, where it has one. */
  errCode?: number | undefined;
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
  s2c?: S2C | undefined;
}

export const Response: MessageType<Response> = {
  name: "GetDelayStatistics.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks how long pushes, requests and orders took inside and behind OpenD. GetDelayStatistics, protocol 1007. */
export const GetDelayStatistics: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 1007,
  name: "GetDelayStatistics",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
