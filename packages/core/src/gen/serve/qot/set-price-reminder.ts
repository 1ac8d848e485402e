// Generated from Qot_SetPriceReminder.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/set-price-reminder.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { int32, int64, double, string, plainInt32, item, items } from "../../../protobuf/read-values.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt64 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/set-price-reminder.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let op: number | undefined;
  let key: bigint | undefined;
  let type: number | undefined;
  let freq: number | undefined;
  let value: number | undefined;
  let note: string | undefined;
  const reminderSessionList: number[] = [];
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) op = int32(r);
    if (r.tag === 24) key = int64(r);
    if (r.tag === 32) type = int32(r);
    if (r.tag === 41) value = double(r);
    if (r.tag === 50) note = string(r);
    if (r.tag === 56) freq = int32(r);
    while (r.tag === 64) item(r, reminderSessionList, plainInt32); while (r.tag === 66) items(r, reminderSessionList, plainInt32);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 26, { security: security ?? lacks(r, "security"), op: op ?? lacks(r, "op"), key, type, freq, value, note, reminderSessionList, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_SetPriceReminder.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putInt64(w, 8, "key", m.key ?? missing(w, "key"));
}

export const S2C: MessageType<types.S2C> = { name: "Qot_SetPriceReminder.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_SetPriceReminder.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_SetPriceReminder.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Adds, changes, turns on or off, or deletes price reminders of a security. Qot_SetPriceReminder, protocol 3220. */
export const SetPriceReminder: ServedProtocol<types.C2S, types.S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3220,
  name: "Qot_SetPriceReminder",
  effect: "change",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
