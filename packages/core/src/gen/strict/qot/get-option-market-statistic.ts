// Generated from Qot_GetOptionMarketStatistic.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { string, double, int64, int32, bytes } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt32, putString, putBytes } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";

/** The options statistics of one trading day. */
export interface StatisticItem {
  /** The trading day, as text in the market's own time zone. */
  time: string;
  /** The trading day, in Unix seconds. */
  timestamp?: number | undefined;
  /** Contracts of all calls, traded or open as `dataType` asks. */
  callValue: bigint;
  /** Contracts of all puts, traded or open as `dataType` asks. */
  putValue: bigint;
  /** Calls and puts together, in contracts. */
  totalValue?: bigint | undefined;
  /** Puts over calls, a plain ratio; absent where there are no calls. */
  ratio?: number | undefined;
}

/** @internal */
export function readStatisticItem(r: Reader): StatisticItem {
  let time: string | undefined;
  let timestamp: number | undefined;
  let callValue: bigint | undefined;
  let putValue: bigint | undefined;
  let totalValue: bigint | undefined;
  let ratio: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) time = string(r);
    if (r.tag === 17) timestamp = double(r);
    if (r.tag === 24) callValue = int64(r);
    if (r.tag === 32) putValue = int64(r);
    if (r.tag === 40) totalValue = int64(r);
    if (r.tag === 49) ratio = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 27, { time: time ?? lacks(r, "time"), timestamp, callValue: callValue ?? lacks(r, "callValue"), putValue: putValue ?? lacks(r, "putValue"), totalValue, ratio });
}

export interface C2S {
  /** A value of `OptionMarket`: which options: US or Hong Kong, on stocks or on indices. */
  optionMarket: number;
  /** A value of `OptionStatisticDataType`: volume or open interest. */
  dataType: number;
  /** First trading day as `YYYY-MM-DD`. */
  beginTime: string;
  /** Last trading day as `YYYY-MM-DD`; a span of more than a year comes in pages. */
  endTime: string;
  /** Cursor: absent on the first request, then the last reply's `nextPageKey`. */
  nextPageKey?: Uint8Array | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "optionMarket", m.optionMarket ?? missing(w, "optionMarket"));
  putInt32(w, 16, "dataType", m.dataType ?? missing(w, "dataType"));
  putString(w, 26, "beginTime", m.beginTime ?? missing(w, "beginTime"));
  putString(w, 34, "endTime", m.endTime ?? missing(w, "endTime"));
  putBytes(w, 42, "nextPageKey", m.nextPageKey);
}

export interface S2C {
  /** A value of `OptionMarket`: which options: US or Hong Kong, on stocks or on indices. */
  optionMarket: number;
  /** A value of `OptionStatisticDataType`: volume or open interest. */
  dataType: number;
  /** The trading days, the latest first. */
  statisticList: StatisticItem[];
  /** Cursor for the next page; absent on the last page. */
  nextPageKey?: Uint8Array | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let optionMarket: number | undefined;
  let dataType: number | undefined;
  const statisticList: StatisticItem[] = [];
  let nextPageKey: Uint8Array | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) optionMarket = int32(r);
    if (r.tag === 16) dataType = int32(r);
    while (r.tag === 26) statisticList.push(readStatisticItem(below(r, "statisticList", statisticList.length)));
    if (r.tag === 34) nextPageKey = bytes(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 13, { optionMarket: optionMarket ?? lacks(r, "optionMarket"), dataType: dataType ?? lacks(r, "dataType"), statisticList, nextPageKey });
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

/** Asks for the options statistics of a market over time, a page at a time. Qot_GetOptionMarketStatistic, protocol 3301. */
export const GetOptionMarketStatistic: Protocol<C2S, S2C, "read"> & Bounded<"maxSpanDays"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3301,
  name: "Qot_GetOptionMarketStatistic",
  effect: "read",
  bounds: { maxSpanDays: 365 },
  request: { name: "Qot_GetOptionMarketStatistic.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOptionMarketStatistic.C2S", write: writeC2S },
  reply: { name: "Qot_GetOptionMarketStatistic.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOptionMarketStatistic.S2C", read: readS2C },
});
