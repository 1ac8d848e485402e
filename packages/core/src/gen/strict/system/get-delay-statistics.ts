// Generated from GetDelayStatistics.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/GetDelayStatistics.ts";
import type { Protocol } from "../../../protocol.ts";
import type { DelayStatisticsType, QotPushStage, QotPushType } from "../../wire/GetDelayStatistics.ts";
export { DelayStatisticsType, QotPushStage, QotPushType } from "../../wire/GetDelayStatistics.ts";

export interface C2S {
  typeList: number[];
  qotPushStage?: number | undefined;
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

export interface DelayStatisticsItem {
  begin: number;
  end: number;
  count: number;
  proportion: number;
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

export interface DelayStatistics {
  qotPushType: number;
  itemList: DelayStatisticsItem[];
  delayAvg: number;
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

export interface ReqReplyStatisticsItem {
  protoID: number;
  count: number;
  totalCostAvg: number;
  openDCostAvg: number;
  netDelayAvg: number;
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

export interface PlaceOrderStatisticsItem {
  orderID: string;
  totalCost: number;
  openDCost: number;
  netDelay: number;
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
  qotPushStatisticsList: DelayStatistics[];
  reqReplyStatisticsList: ReqReplyStatisticsItem[];
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
