// Generated from Qot_GetEventContractMilestoneList.proto by tools/protoc-gen-opend. Do not edit.
import { readMilestoneItem, writeC2S, readS2C } from "../../strict/qot/get-event-contract-milestone-list.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-event-contract-milestone-list.ts";

/** @internal */
export function writeMilestoneItem(w: Writer, m: Loose<types.MilestoneItem>): void {
  putMessage(w, 10, "milestoneSecurity", m.milestoneSecurity ?? missing(w, "milestoneSecurity"), writeQot_Common_Security);
  putString(w, 18, "title", m.title);
  putString(w, 26, "category", m.category);
  putInt32(w, 32, "type", m.type);
  putString(w, 42, "startDate", m.startDate);
  putString(w, 50, "endDate", m.endDate);
  putMessage(w, 58, "primaryEventSecurity", m.primaryEventSecurity, writeQot_Common_Security);
  putMessages(w, 66, "relatedEventList", m.relatedEventList, writeQot_Common_Security);
  putString(w, 74, "notificationMessage", m.notificationMessage);
}

export const MilestoneItem: MessageType<types.MilestoneItem> = { name: "Qot_GetEventContractMilestoneList.MilestoneItem", read: readMilestoneItem, write: writeMilestoneItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let category: string | undefined;
  let competition: string | undefined;
  let relatedEvent: Qot_Common.Security | undefined;
  let nextPage: string | undefined;
  let count: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) category = string(r);
    if (r.tag === 18) competition = string(r);
    if (r.tag === 26) relatedEvent = readQot_Common_Security(below(r, "relatedEvent"));
    if (r.tag === 34) nextPage = string(r);
    if (r.tag === 40) count = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 19, { category, competition, relatedEvent, nextPage, count });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetEventContractMilestoneList.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "milestoneList", m.milestoneList, writeMilestoneItem);
  putString(w, 18, "nextPage", m.nextPage);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetEventContractMilestoneList.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetEventContractMilestoneList.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetEventContractMilestoneList.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for milestones, such as games, that events belong to, a page at a time. Qot_GetEventContractMilestoneList, protocol 3439. */
export const GetEventContractMilestoneList: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3439,
  name: "Qot_GetEventContractMilestoneList",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
