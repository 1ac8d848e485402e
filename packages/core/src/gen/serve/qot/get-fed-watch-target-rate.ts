// Generated from Qot_GetFedWatchTargetRate.proto by tools/protoc-gen-opend. Do not edit.
import { readTargetRateItem, readFedMeetingTab, writeC2S, readS2C } from "../../strict/qot/get-fed-watch-target-rate.ts";
import { type Loose, type Writer, missing, putMessages } from "../../../protobuf/writer.ts";
import { putString, putDouble } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-fed-watch-target-rate.ts";

/** @internal */
export function writeTargetRateItem(w: Writer, m: Loose<types.TargetRateItem>): void {
  putString(w, 10, "targetRange", m.targetRange ?? missing(w, "targetRange"));
  putDouble(w, 17, "probability", m.probability ?? missing(w, "probability"));
}

export const TargetRateItem: MessageType<types.TargetRateItem> = { name: "Qot_GetFedWatchTargetRate.TargetRateItem", read: readTargetRateItem, write: writeTargetRateItem };

/** @internal */
export function writeFedMeetingTab(w: Writer, m: Loose<types.FedMeetingTab>): void {
  putString(w, 10, "meetingDate", m.meetingDate ?? missing(w, "meetingDate"));
  putMessages(w, 18, "targetRateList", m.targetRateList, writeTargetRateItem);
}

export const FedMeetingTab: MessageType<types.FedMeetingTab> = { name: "Qot_GetFedWatchTargetRate.FedMeetingTab", read: readFedMeetingTab, write: writeFedMeetingTab };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 6, { header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetFedWatchTargetRate.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "meetingList", m.meetingList, writeFedMeetingTab);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetFedWatchTargetRate.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetFedWatchTargetRate.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetFedWatchTargetRate.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks how likely each Fed target rate is at the coming meetings. Qot_GetFedWatchTargetRate, protocol 3404. */
export const GetFedWatchTargetRate: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3404,
  name: "Qot_GetFedWatchTargetRate",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
