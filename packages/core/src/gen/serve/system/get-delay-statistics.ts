// Generated from GetDelayStatistics.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readDelayStatisticsItem, readDelayStatistics, readReqReplyStatisticsItem, readPlaceOrderStatisticsItem, readS2C } from "../../strict/system/get-delay-statistics.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { plainInt32, item, items, int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putFloat, putBool, putString } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/system/get-delay-statistics.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  const typeList: number[] = [];
  let qotPushStage: number | undefined;
  const segmentList: number[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 8) item(r, typeList, plainInt32); while (r.tag === 10) items(r, typeList, plainInt32);
    if (r.tag === 16) qotPushStage = int32(r);
    while (r.tag === 24) item(r, segmentList, plainInt32); while (r.tag === 26) items(r, segmentList, plainInt32);
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { typeList, qotPushStage, segmentList });
}

export const C2S: MessageType<types.C2S> = { name: "GetDelayStatistics.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeDelayStatisticsItem(w: Writer, m: Loose<types.DelayStatisticsItem>): void {
  putInt32(w, 8, "begin", m.begin ?? missing(w, "begin"));
  putInt32(w, 16, "end", m.end ?? missing(w, "end"));
  putInt32(w, 24, "count", m.count ?? missing(w, "count"));
  putFloat(w, 37, "proportion", m.proportion ?? missing(w, "proportion"));
  putFloat(w, 45, "cumulativeRatio", m.cumulativeRatio ?? missing(w, "cumulativeRatio"));
}

export const DelayStatisticsItem: MessageType<types.DelayStatisticsItem> = { name: "GetDelayStatistics.DelayStatisticsItem", read: readDelayStatisticsItem, write: writeDelayStatisticsItem };

/** @internal */
export function writeDelayStatistics(w: Writer, m: Loose<types.DelayStatistics>): void {
  putInt32(w, 8, "qotPushType", m.qotPushType ?? missing(w, "qotPushType"));
  putMessages(w, 18, "itemList", m.itemList, writeDelayStatisticsItem);
  putFloat(w, 29, "delayAvg", m.delayAvg ?? missing(w, "delayAvg"));
  putInt32(w, 32, "count", m.count ?? missing(w, "count"));
}

export const DelayStatistics: MessageType<types.DelayStatistics> = { name: "GetDelayStatistics.DelayStatistics", read: readDelayStatistics, write: writeDelayStatistics };

/** @internal */
export function writeReqReplyStatisticsItem(w: Writer, m: Loose<types.ReqReplyStatisticsItem>): void {
  putInt32(w, 8, "protoID", m.protoID ?? missing(w, "protoID"));
  putInt32(w, 16, "count", m.count ?? missing(w, "count"));
  putFloat(w, 29, "totalCostAvg", m.totalCostAvg ?? missing(w, "totalCostAvg"));
  putFloat(w, 37, "openDCostAvg", m.openDCostAvg ?? missing(w, "openDCostAvg"));
  putFloat(w, 45, "netDelayAvg", m.netDelayAvg ?? missing(w, "netDelayAvg"));
  putBool(w, 48, "isLocalReply", m.isLocalReply ?? missing(w, "isLocalReply"));
}

export const ReqReplyStatisticsItem: MessageType<types.ReqReplyStatisticsItem> = { name: "GetDelayStatistics.ReqReplyStatisticsItem", read: readReqReplyStatisticsItem, write: writeReqReplyStatisticsItem };

/** @internal */
export function writePlaceOrderStatisticsItem(w: Writer, m: Loose<types.PlaceOrderStatisticsItem>): void {
  putString(w, 10, "orderID", m.orderID ?? missing(w, "orderID"));
  putFloat(w, 21, "totalCost", m.totalCost ?? missing(w, "totalCost"));
  putFloat(w, 29, "openDCost", m.openDCost ?? missing(w, "openDCost"));
  putFloat(w, 37, "netDelay", m.netDelay ?? missing(w, "netDelay"));
  putFloat(w, 45, "updateCost", m.updateCost ?? missing(w, "updateCost"));
}

export const PlaceOrderStatisticsItem: MessageType<types.PlaceOrderStatisticsItem> = { name: "GetDelayStatistics.PlaceOrderStatisticsItem", read: readPlaceOrderStatisticsItem, write: writePlaceOrderStatisticsItem };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "qotPushStatisticsList", m.qotPushStatisticsList, writeDelayStatistics);
  putMessages(w, 18, "reqReplyStatisticsList", m.reqReplyStatisticsList, writeReqReplyStatisticsItem);
  putMessages(w, 26, "placeOrderStatisticsList", m.placeOrderStatisticsList, writePlaceOrderStatisticsItem);
}

export const S2C: MessageType<types.S2C> = { name: "GetDelayStatistics.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "GetDelayStatistics.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "GetDelayStatistics.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks how long pushes, requests and orders took inside and behind OpenD. GetDelayStatistics, protocol 1007. */
export const GetDelayStatistics: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 1007,
  name: "GetDelayStatistics",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
