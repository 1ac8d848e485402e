// Generated from Qot_SetOptionEventAlert.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/set-option-event-alert.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { readEventAlertItem as readQot_GetOptionEventAlert_EventAlertItem } from "../../strict/qot/get-option-event-alert.ts";
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_GetOptionEventAlert from "../../strict/qot/get-option-event-alert.ts";
import type * as types from "../../strict/qot/set-option-event-alert.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let operType: number | undefined;
  const alertList: Qot_GetOptionEventAlert.EventAlertItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) operType = int32(r);
    while (r.tag === 18) alertList.push(readQot_GetOptionEventAlert_EventAlertItem(below(r, "alertList", alertList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { operType: operType ?? lacks(r, "operType"), alertList });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_SetOptionEventAlert.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
}

export const S2C: MessageType<types.S2C> = { name: "Qot_SetOptionEventAlert.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_SetOptionEventAlert.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_SetOptionEventAlert.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Changes the user's alerts for option events. Qot_SetOptionEventAlert, protocol 3309. */
export const SetOptionEventAlert: ServedProtocol<types.C2S, types.S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3309,
  name: "Qot_SetOptionEventAlert",
  effect: "change",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
