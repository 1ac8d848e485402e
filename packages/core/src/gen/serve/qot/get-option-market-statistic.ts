// Generated from Qot_GetOptionMarketStatistic.proto by tools/protoc-gen-opend. Do not edit.
import { readStatisticItem, writeC2S, readS2C } from "../../strict/qot/get-option-market-statistic.ts";
import { type Loose, type Writer, missing, putMessages } from "../../../protobuf/writer.ts";
import { putString, putDouble, putInt64, putInt32, putBytes } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { int32, string, bytes } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/qot/get-option-market-statistic.ts";

/** @internal */
export function writeStatisticItem(w: Writer, m: Loose<types.StatisticItem>): void {
  putString(w, 10, "time", m.time ?? missing(w, "time"));
  putDouble(w, 17, "timestamp", m.timestamp);
  putInt64(w, 24, "callValue", m.callValue ?? missing(w, "callValue"));
  putInt64(w, 32, "putValue", m.putValue ?? missing(w, "putValue"));
  putInt64(w, 40, "totalValue", m.totalValue);
  putDouble(w, 49, "ratio", m.ratio);
}

export const StatisticItem: MessageType<types.StatisticItem> = { name: "Qot_GetOptionMarketStatistic.StatisticItem", read: readStatisticItem, write: writeStatisticItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let optionMarket: number | undefined;
  let dataType: number | undefined;
  let beginTime: string | undefined;
  let endTime: string | undefined;
  let nextPageKey: Uint8Array | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) optionMarket = int32(r);
    if (r.tag === 16) dataType = int32(r);
    if (r.tag === 26) beginTime = string(r);
    if (r.tag === 34) endTime = string(r);
    if (r.tag === 42) nextPageKey = bytes(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { optionMarket: optionMarket ?? lacks(r, "optionMarket"), dataType: dataType ?? lacks(r, "dataType"), beginTime: beginTime ?? lacks(r, "beginTime"), endTime: endTime ?? lacks(r, "endTime"), nextPageKey });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOptionMarketStatistic.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putInt32(w, 8, "optionMarket", m.optionMarket ?? missing(w, "optionMarket"));
  putInt32(w, 16, "dataType", m.dataType ?? missing(w, "dataType"));
  putMessages(w, 26, "statisticList", m.statisticList, writeStatisticItem);
  putBytes(w, 34, "nextPageKey", m.nextPageKey);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOptionMarketStatistic.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOptionMarketStatistic.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOptionMarketStatistic.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the options statistics of a market over time, a page at a time. Qot_GetOptionMarketStatistic, protocol 3301. */
export const GetOptionMarketStatistic: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"maxSpanDays"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3301,
  name: "Qot_GetOptionMarketStatistic",
  effect: "read",
  bounds: { maxSpanDays: 365 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
