// Generated from Qot_GetEventContractMilestoneList.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessage } from "../../../protobuf/writer.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One milestone, such as a game. */
export interface MilestoneItem {
  /** Market and code of the milestone. */
  milestoneSecurity: Qot_Common.Security;
  /** What the milestone is called, in the language that OpenD is set to. */
  title?: string | undefined;
  /** Category, as `Qot_GetEventContractCategory` gives it (`SPORTS`). */
  category?: string | undefined;
  /** A value of `EC_MilestoneType`: the kind of milestone. */
  type?: Qot_Common.EC_MilestoneType | (number & {}) | undefined;
  /** When it starts, as text; the vendor does not document the format. */
  startDate?: string | undefined;
  /** When it ends, as text; the vendor does not document the format. */
  endDate?: string | undefined;
  /** The event that it is mainly about. */
  primaryEventSecurity?: Qot_Common.Security | undefined;
  /** Other events that it is about. */
  relatedEventList: Qot_Common.Security[];
  /** A message about it, in the language that OpenD is set to. */
  notificationMessage?: string | undefined;
}

/** @internal */
export function readMilestoneItem(r: Reader): MilestoneItem {
  let milestoneSecurity: Qot_Common.Security | undefined;
  let title: string | undefined;
  let category: string | undefined;
  let type: Qot_Common.EC_MilestoneType | (number & {}) | undefined;
  let startDate: string | undefined;
  let endDate: string | undefined;
  let primaryEventSecurity: Qot_Common.Security | undefined;
  const relatedEventList: Qot_Common.Security[] = [];
  let notificationMessage: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) milestoneSecurity = readQot_Common_Security(below(r, "milestoneSecurity"));
    if (r.tag === 18) title = string(r);
    if (r.tag === 26) category = string(r);
    if (r.tag === 32) type = int32(r);
    if (r.tag === 42) startDate = string(r);
    if (r.tag === 50) endDate = string(r);
    if (r.tag === 58) primaryEventSecurity = readQot_Common_Security(below(r, "primaryEventSecurity"));
    while (r.tag === 66) relatedEventList.push(readQot_Common_Security(below(r, "relatedEventList", relatedEventList.length)));
    if (r.tag === 74) notificationMessage = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 33, { milestoneSecurity: milestoneSecurity ?? lacks(r, "milestoneSecurity"), title, category, type, startDate, endDate, primaryEventSecurity, relatedEventList, notificationMessage });
}

export interface C2S {
  /** Only this category (`SPORTS`); all when absent. */
  category?: string | undefined;
  /** Only this competition; all when absent. */
  competition?: string | undefined;
  /** Only milestones of this event; OpenD filters them itself. */
  relatedEvent?: Qot_Common.Security | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  nextPage?: string | undefined;
  /** Rows per page; 200 when absent. */
  count?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putString(w, 10, "category", m.category);
  putString(w, 18, "competition", m.competition);
  putMessage(w, 26, "relatedEvent", m.relatedEvent, writeQot_Common_Security);
  putString(w, 34, "nextPage", m.nextPage);
  putInt32(w, 40, "count", m.count);
}

export interface S2C {
  /** The milestones of this page. */
  milestoneList: MilestoneItem[];
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const milestoneList: MilestoneItem[] = [];
  let nextPage: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) milestoneList.push(readMilestoneItem(below(r, "milestoneList", milestoneList.length)));
    if (r.tag === 18) nextPage = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { milestoneList, nextPage });
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

/** Asks for milestones, such as games, that events belong to, a page at a time. Qot_GetEventContractMilestoneList, protocol 3439. */
export const GetEventContractMilestoneList: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3439,
  name: "Qot_GetEventContractMilestoneList",
  effect: "read",
  request: { name: "Qot_GetEventContractMilestoneList.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetEventContractMilestoneList.C2S", write: writeC2S },
  reply: { name: "Qot_GetEventContractMilestoneList.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetEventContractMilestoneList.S2C", read: readS2C },
});
