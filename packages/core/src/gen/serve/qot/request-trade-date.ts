// Generated from Qot_RequestTradeDate.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readTradeDate, readS2C } from "../../strict/qot/request-trade-date.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { type Loose, type Writer, missing, putMessages } from "../../../protobuf/writer.ts";
import { putString, putDouble, putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/request-trade-date.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let market: number | undefined;
  let beginTime: string | undefined;
  let endTime: string | undefined;
  let security: Qot_Common.Security | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) market = int32(r);
    if (r.tag === 18) beginTime = string(r);
    if (r.tag === 26) endTime = string(r);
    if (r.tag === 34) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { market: market ?? lacks(r, "market"), beginTime: beginTime ?? lacks(r, "beginTime"), endTime: endTime ?? lacks(r, "endTime"), security, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_RequestTradeDate.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeTradeDate(w: Writer, m: Loose<types.TradeDate>): void {
  putString(w, 10, "time", m.time ?? missing(w, "time"));
  putDouble(w, 17, "timestamp", m.timestamp);
  putInt32(w, 24, "tradeDateType", m.tradeDateType);
}

export const TradeDate: MessageType<types.TradeDate> = { name: "Qot_RequestTradeDate.TradeDate", read: readTradeDate, write: writeTradeDate };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "tradeDateList", m.tradeDateList, writeTradeDate);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_RequestTradeDate.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_RequestTradeDate.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_RequestTradeDate.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the trading days of a market between two dates. Qot_RequestTradeDate, protocol 3219. */
export const RequestTradeDate: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"historyYears"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3219,
  name: "Qot_RequestTradeDate",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { historyYears: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
