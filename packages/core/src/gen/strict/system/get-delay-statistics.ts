// Generated from GetDelayStatistics.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, putList } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { type Read, done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import { int32, float, bool, string } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
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

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putList(w, 8, "typeList", m.typeList, putInt32);
  putInt32(w, 16, "qotPushStage", m.qotPushStage);
  putList(w, 24, "segmentList", m.segmentList, putInt32);
}

/** How many pushes had a delay in one range. */
export interface DelayStatisticsItem {
  /** Lower end of the range, included, in milliseconds. */
  begin: number;
  /** Upper end of the range, not included, in milliseconds. */
  end: number;
  /** Pushes whose delay is in the range. */
  count: number;
  /** Part of all pushes, in percent (20 means 20 %). */
  proportion: number;
  /** Part of all pushes up to the end of the range, in percent (20 means 20 %). */
  cumulativeRatio: number;
}

/** @internal */
export const readDelayStatisticsItem: Read<DelayStatisticsItem> = /* @__PURE__ */ byTable<DelayStatisticsItem>(14, [
  [8, "begin", int32],
  [16, "end", int32],
  [24, "count", int32],
  [37, "proportion", float],
  [45, "cumulativeRatio", float],
], ["begin", "end", "count", "proportion", "cumulativeRatio"]);

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

/** @internal */
export function readDelayStatistics(r: Reader): DelayStatistics {
  let qotPushType: number | undefined;
  const itemList: DelayStatisticsItem[] = [];
  let delayAvg: number | undefined;
  let count: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) qotPushType = int32(r);
    while (r.tag === 18) itemList.push(readDelayStatisticsItem(below(r, "itemList", itemList.length)));
    if (r.tag === 29) delayAvg = float(r);
    if (r.tag === 32) count = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { qotPushType: qotPushType ?? lacks(r, "qotPushType"), itemList, delayAvg: delayAvg ?? lacks(r, "delayAvg"), count: count ?? lacks(r, "count") });
}

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

/** @internal */
export const readReqReplyStatisticsItem: Read<ReqReplyStatisticsItem> = /* @__PURE__ */ byTable<ReqReplyStatisticsItem>(17, [
  [8, "protoID", int32],
  [16, "count", int32],
  [29, "totalCostAvg", float],
  [37, "openDCostAvg", float],
  [45, "netDelayAvg", float],
  [48, "isLocalReply", bool],
], ["protoID", "count", "totalCostAvg", "openDCostAvg", "netDelayAvg", "isLocalReply"]);

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

/** @internal */
export const readPlaceOrderStatisticsItem: Read<PlaceOrderStatisticsItem> = /* @__PURE__ */ byTable<PlaceOrderStatisticsItem>(21, [
  [10, "orderID", string],
  [21, "totalCost", float],
  [29, "openDCost", float],
  [37, "netDelay", float],
  [45, "updateCost", float],
], ["orderID", "totalCost", "openDCost", "netDelay", "updateCost"]);

export interface S2C {
  /** Delays of pushes, one entry per kind. */
  qotPushStatisticsList: DelayStatistics[];
  /** Delays of requests, one entry per protocol. */
  reqReplyStatisticsList: ReqReplyStatisticsItem[];
  /** Delays of orders, one entry each. */
  placeOrderStatisticsList: PlaceOrderStatisticsItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const qotPushStatisticsList: DelayStatistics[] = [];
  const reqReplyStatisticsList: ReqReplyStatisticsItem[] = [];
  const placeOrderStatisticsList: PlaceOrderStatisticsItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) qotPushStatisticsList.push(readDelayStatistics(below(r, "qotPushStatisticsList", qotPushStatisticsList.length)));
    while (r.tag === 18) reqReplyStatisticsList.push(readReqReplyStatisticsItem(below(r, "reqReplyStatisticsList", reqReplyStatisticsList.length)));
    while (r.tag === 26) placeOrderStatisticsList.push(readPlaceOrderStatisticsItem(below(r, "placeOrderStatisticsList", placeOrderStatisticsList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 20, { qotPushStatisticsList, reqReplyStatisticsList, placeOrderStatisticsList });
}

export interface Request {
  /** The content of the request. */
  c2s: C2S;
}

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The content of the reply or push; absent if `retType` is a failure. */
  s2c?: S2C | undefined;
}

/** Asks how long pushes, requests and orders took inside and behind OpenD. GetDelayStatistics, protocol 1007. */
export const GetDelayStatistics: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 1007,
  name: "GetDelayStatistics",
  effect: "read",
  request: { name: "GetDelayStatistics.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "GetDelayStatistics.C2S", write: writeC2S },
  reply: { name: "GetDelayStatistics.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "GetDelayStatistics.S2C", read: readS2C },
});
