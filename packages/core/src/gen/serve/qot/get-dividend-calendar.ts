// Generated from Qot_GetDividendCalendar.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readDividendCalendarItem, readS2C } from "../../strict/qot/get-dividend-calendar.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-dividend-calendar.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let market: number | undefined;
  let date: string | undefined;
  let dataFrom: number | undefined;
  let count: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) market = int32(r);
    if (r.tag === 18) date = string(r);
    if (r.tag === 24) dataFrom = int32(r);
    if (r.tag === 32) count = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { market: market ?? lacks(r, "market"), date: date ?? lacks(r, "date"), dataFrom, count });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetDividendCalendar.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeDividendCalendarItem(w: Writer, m: Loose<types.DividendCalendarItem>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 18, "name", m.name);
  putString(w, 26, "statement", m.statement);
  putString(w, 34, "recordDate", m.recordDate);
  putString(w, 42, "exDate", m.exDate);
  putString(w, 50, "dividendPayableDate", m.dividendPayableDate);
}

export const DividendCalendarItem: MessageType<types.DividendCalendarItem> = { name: "Qot_GetDividendCalendar.DividendCalendarItem", read: readDividendCalendarItem, write: writeDividendCalendarItem };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "itemList", m.itemList, writeDividendCalendarItem);
  putInt32(w, 16, "allCount", m.allCount);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetDividendCalendar.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetDividendCalendar.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetDividendCalendar.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks which stocks of a market have dividend dates on a day. Qot_GetDividendCalendar, protocol 3408. */
export const GetDividendCalendar: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3408,
  name: "Qot_GetDividendCalendar",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
