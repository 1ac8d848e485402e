// Generated from Qot_GetEventContractEventList.proto by tools/protoc-gen-opend. Do not edit.
import { readEventItem, writeC2S, readS2C } from "../../strict/qot/get-event-contract-event-list.ts";
import { type Loose, type Writer, missing, putMessage, putList, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putInt32, putBool } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-event-contract-event-list.ts";

/** @internal */
export function writeEventItem(w: Writer, m: Loose<types.EventItem>): void {
  putMessage(w, 10, "eventSecurity", m.eventSecurity ?? missing(w, "eventSecurity"), writeQot_Common_Security);
  putString(w, 18, "eventName", m.eventName);
  putString(w, 26, "eventSubName", m.eventSubName);
  putInt32(w, 32, "status", m.status);
  putMessage(w, 42, "seriesSecurity", m.seriesSecurity, writeQot_Common_Security);
  putString(w, 50, "startDate", m.startDate);
  putString(w, 58, "endDate", m.endDate);
  putString(w, 66, "category", m.category);
  putList(w, 74, "tags", m.tags, putString);
  putBool(w, 80, "mutuallyExclusive", m.mutuallyExclusive);
  putString(w, 90, "competition", m.competition);
  putString(w, 98, "competitionScope", m.competitionScope);
}

export const EventItem: MessageType<types.EventItem> = { name: "Qot_GetEventContractEventList.EventItem", read: readEventItem, write: writeEventItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let series: Qot_Common.Security | undefined;
  let status: Qot_Common.EC_Status | (number & {}) | undefined;
  let nextPage: string | undefined;
  let count: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) series = readQot_Common_Security(below(r, "series"));
    if (r.tag === 16) status = int32(r);
    if (r.tag === 26) nextPage = string(r);
    if (r.tag === 32) count = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { series: series ?? lacks(r, "series"), status, nextPage, count });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetEventContractEventList.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "eventList", m.eventList, writeEventItem);
  putString(w, 18, "nextPage", m.nextPage);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetEventContractEventList.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetEventContractEventList.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetEventContractEventList.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the events of a series, a page at a time. Qot_GetEventContractEventList, protocol 3437. */
export const GetEventContractEventList: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3437,
  name: "Qot_GetEventContractEventList",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
