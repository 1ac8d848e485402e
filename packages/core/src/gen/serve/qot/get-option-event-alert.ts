// Generated from Qot_GetOptionEventAlert.proto by tools/protoc-gen-opend. Do not edit.
import { readEventAlertItem, writeEventAlertItem, writeC2S, readS2C } from "../../strict/qot/get-option-event-alert.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as Qot_OptionCommon from "../../strict/qot/option-common.ts";
import type * as types from "../../strict/qot/get-option-event-alert.ts";

export const EventAlertItem: MessageType<types.EventAlertItem> = { name: "Qot_GetOptionEventAlert.EventAlertItem", read: readEventAlertItem, write: writeEventAlertItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let count: number | undefined;
  let page: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) count = int32(r);
    if (r.tag === 18) page = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { count, page });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOptionEventAlert.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "alertList", m.alertList, writeEventAlertItem);
  putString(w, 18, "nextPage", m.nextPage);
  putInt32(w, 24, "allCount", m.allCount);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOptionEventAlert.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOptionEventAlert.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOptionEventAlert.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the user's alerts for option events, a page at a time. Qot_GetOptionEventAlert, protocol 3308. */
export const GetOptionEventAlert: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3308,
  name: "Qot_GetOptionEventAlert",
  effect: "read",
  bounds: { pageMax: 500, pageDefault: 200 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
