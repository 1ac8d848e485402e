// Generated from Qot_GetEventContractEventList.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { string, int32, plainString, item, bool } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One event of the series. */
export interface EventItem {
  /** Market and code of the event (`EC.KXGDP-27JAN30`). */
  eventSecurity: Qot_Common.Security;
  /** What the event is called, in the language that OpenD is set to. */
  eventName?: string | undefined;
  /** More about the event, in the language that OpenD is set to. */
  eventSubName?: string | undefined;
  /** A value of `EC_Status`: where the event is in its life. */
  status?: Qot_Common.EC_Status | (number & {}) | undefined;
  /** The series that the event belongs to. */
  seriesSecurity?: Qot_Common.Security | undefined;
  /** When the event starts, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  startDate?: string | undefined;
  /** When the event ends, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  endDate?: string | undefined;
  /** Category, as `Qot_GetEventContractCategory` gives it (`SPORTS`). */
  category?: string | undefined;
  /** Tags that the event has within its category. */
  tags: string[];
  /** Whether only one of its contracts can come true. */
  mutuallyExclusive?: boolean | undefined;
  /** The competition, in words. */
  competition?: string | undefined;
  /** The kind of bet within the competition, in words. */
  competitionScope?: string | undefined;
}

/** @internal */
export function readEventItem(r: Reader): EventItem {
  let eventSecurity: Qot_Common.Security | undefined;
  let eventName: string | undefined;
  let eventSubName: string | undefined;
  let status: Qot_Common.EC_Status | (number & {}) | undefined;
  let seriesSecurity: Qot_Common.Security | undefined;
  let startDate: string | undefined;
  let endDate: string | undefined;
  let category: string | undefined;
  const tags: string[] = [];
  let mutuallyExclusive: boolean | undefined;
  let competition: string | undefined;
  let competitionScope: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) eventSecurity = readQot_Common_Security(below(r, "eventSecurity"));
    if (r.tag === 18) eventName = string(r);
    if (r.tag === 26) eventSubName = string(r);
    if (r.tag === 32) status = int32(r);
    if (r.tag === 42) seriesSecurity = readQot_Common_Security(below(r, "seriesSecurity"));
    if (r.tag === 50) startDate = string(r);
    if (r.tag === 58) endDate = string(r);
    if (r.tag === 66) category = string(r);
    while (r.tag === 74) item(r, tags, plainString);
    if (r.tag === 80) mutuallyExclusive = bool(r);
    if (r.tag === 90) competition = string(r);
    if (r.tag === 98) competitionScope = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 42, { eventSecurity: eventSecurity ?? lacks(r, "eventSecurity"), eventName, eventSubName, status, seriesSecurity, startDate, endDate, category, tags, mutuallyExclusive, competition, competitionScope });
}

export interface C2S {
  /** The series whose events are wanted (`EC.KXEPLGAME`). */
  series: Qot_Common.Security;
  /** A value of `EC_Status`: only events in this state; all when absent. */
  status?: Qot_Common.EC_Status | (number & {}) | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  nextPage?: string | undefined;
  /** Rows per page; 200 when absent. */
  count?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "series", m.series ?? missing(w, "series"), writeQot_Common_Security);
  putInt32(w, 16, "status", m.status);
  putString(w, 26, "nextPage", m.nextPage);
  putInt32(w, 32, "count", m.count);
}

export interface S2C {
  /** The events of this page. */
  eventList: EventItem[];
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const eventList: EventItem[] = [];
  let nextPage: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) eventList.push(readEventItem(below(r, "eventList", eventList.length)));
    if (r.tag === 18) nextPage = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { eventList, nextPage });
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

/** Asks for the events of a series, a page at a time. Qot_GetEventContractEventList, protocol 3437. */
export const GetEventContractEventList: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3437,
  name: "Qot_GetEventContractEventList",
  effect: "read",
  request: { name: "Qot_GetEventContractEventList.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetEventContractEventList.C2S", write: writeC2S },
  reply: { name: "Qot_GetEventContractEventList.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetEventContractEventList.S2C", read: readS2C },
});
