// Generated from Qot_SetOptionEventAlert.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessages } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { writeEventAlertItem as writeQot_GetOptionEventAlert_EventAlertItem } from "../qot/get-option-event-alert.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_GetOptionEventAlert from "../qot/get-option-event-alert.ts";
import type { AlertOpType } from "../../wire/Qot_SetOptionEventAlert.ts";
export { AlertOpType } from "../../wire/Qot_SetOptionEventAlert.ts";

export interface C2S {
  /** A value of `AlertOpType`: add, change, enable, disable, delete, or delete all. */
  operType: number;
  /** The alerts that are added or changed. */
  alertList: Qot_GetOptionEventAlert.EventAlertItem[];
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "operType", m.operType ?? missing(w, "operType"));
  putMessages(w, 18, "alertList", m.alertList, writeQot_GetOptionEventAlert_EventAlertItem);
}

export interface S2C {
}

/** @internal */
export function readS2C(r: Reader): S2C {
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.pos === pos) skip(r);
  }
  return done(r, 5, {  });
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

/** Changes the user's alerts for option events. Qot_SetOptionEventAlert, protocol 3309. */
export const SetOptionEventAlert: Protocol<C2S, S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3309,
  name: "Qot_SetOptionEventAlert",
  effect: "change",
  request: { name: "Qot_SetOptionEventAlert.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_SetOptionEventAlert.C2S", write: writeC2S },
  reply: { name: "Qot_SetOptionEventAlert.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_SetOptionEventAlert.S2C", read: readS2C },
});
