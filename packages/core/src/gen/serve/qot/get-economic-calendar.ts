// Generated from Qot_GetEconomicCalendar.proto by tools/protoc-gen-opend. Do not edit.
import { readEconomicCalendarItem, writeC2S, readS2C } from "../../strict/qot/get-economic-calendar.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putString, putDouble, putInt32, putBool } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { string, plainInt32, item, items, int32 } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/qot/get-economic-calendar.ts";

/** @internal */
export function writeEconomicCalendarItem(w: Writer, m: Loose<types.EconomicCalendarItem>): void {
  putString(w, 10, "title", m.title);
  putDouble(w, 17, "timestamp", m.timestamp);
  putString(w, 26, "country", m.country);
  putInt32(w, 32, "star", m.star);
  putString(w, 42, "previous", m.previous);
  putString(w, 50, "consensus", m.consensus);
  putString(w, 58, "actual", m.actual);
}

export const EconomicCalendarItem: MessageType<types.EconomicCalendarItem> = { name: "Qot_GetEconomicCalendar.EconomicCalendarItem", read: readEconomicCalendarItem, write: writeEconomicCalendarItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let beginDate: string | undefined;
  let endDate: string | undefined;
  const marketList: number[] = [];
  let importance: number | undefined;
  let count: number | undefined;
  let nextPage: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) beginDate = string(r);
    if (r.tag === 18) endDate = string(r);
    while (r.tag === 24) item(r, marketList, plainInt32); while (r.tag === 26) items(r, marketList, plainInt32);
    if (r.tag === 32) importance = int32(r);
    if (r.tag === 40) count = int32(r);
    if (r.tag === 50) nextPage = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 24, { beginDate: beginDate ?? lacks(r, "beginDate"), endDate, marketList, importance, count, nextPage });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetEconomicCalendar.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "itemList", m.itemList, writeEconomicCalendarItem);
  putString(w, 18, "nextPage", m.nextPage);
  putBool(w, 24, "hasMore", m.hasMore);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetEconomicCalendar.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetEconomicCalendar.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetEconomicCalendar.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for economic events between two dates, a page at a time. Qot_GetEconomicCalendar, protocol 3409. */
export const GetEconomicCalendar: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3409,
  name: "Qot_GetEconomicCalendar",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 100, pageDefault: 50 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
