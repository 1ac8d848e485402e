// Generated from Qot_RequestTradeDate.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { string, double, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** A value of `TradeDateMarket`: whose trading days are wanted; ignored where `security` is given. */
  market: number;
  /** First day as `YYYY-MM-DD`. */
  beginTime: string;
  /** Last day as `YYYY-MM-DD`. */
  endTime: string;
  /** Asks for the trading days of this security instead of a market's. */
  security?: Qot_Common.Security | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "market", m.market ?? missing(w, "market"));
  putString(w, 18, "beginTime", m.beginTime ?? missing(w, "beginTime"));
  putString(w, 26, "endTime", m.endTime ?? missing(w, "endTime"));
  putMessage(w, 34, "security", m.security, writeQot_Common_Security);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

/** One trading day. */
export interface TradeDate {
  /** The day as `YYYY-MM-DD` in the market's own time zone. */
  time: string;
  /** The day in Unix seconds. */
  timestamp?: number | undefined;
  /** A value of `TradeDateType`: the whole day, or the morning or afternoon only. */
  tradeDateType?: number | undefined;
}

/** @internal */
export function readTradeDate(r: Reader): TradeDate {
  let time: string | undefined;
  let timestamp: number | undefined;
  let tradeDateType: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) time = string(r);
    if (r.tag === 17) timestamp = double(r);
    if (r.tag === 24) tradeDateType = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 13, { time: time ?? lacks(r, "time"), timestamp, tradeDateType });
}

export interface S2C {
  /** The days without weekends and holidays; a day on which the market closed unexpectedly is still there. */
  tradeDateList: TradeDate[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const tradeDateList: TradeDate[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) tradeDateList.push(readTradeDate(below(r, "tradeDateList", tradeDateList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { tradeDateList });
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

/** Asks for the trading days of a market between two dates. Qot_RequestTradeDate, protocol 3219. */
export const RequestTradeDate: Protocol<C2S, S2C, "read"> & Bounded<"historyYears"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3219,
  name: "Qot_RequestTradeDate",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { historyYears: 10 },
  request: { name: "Qot_RequestTradeDate.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_RequestTradeDate.C2S", write: writeC2S },
  reply: { name: "Qot_RequestTradeDate.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_RequestTradeDate.S2C", read: readS2C },
});
