// Generated from Qot_SetPriceReminder.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage, putList } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { putInt32, putInt64, putDouble, putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { int64 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { SetPriceReminderOp } from "../../wire/Qot_SetPriceReminder.ts";
export { SetPriceReminderOp } from "../../wire/Qot_SetPriceReminder.ts";

export interface C2S {
  /** The security that the reminder watches. */
  security: Qot_Common.Security;
  /** A value of `SetPriceReminderOp`: add, change, enable, disable or delete. */
  op: number;
  /** Id of the reminder, from `Qot_GetPriceReminder`; not needed when adding. */
  key?: bigint | undefined;
  /** A value of `PriceReminderType`: what the reminder waits for; ignored when deleting, enabling or disabling. */
  type?: number | undefined;
  /** A value of `PriceReminderFreq`: how often it goes off; ignored when deleting, enabling or disabling. */
  freq?: number | undefined;
  /** The value that it waits for, to three decimal places. Its unit follows from `type`; volumes are in shares. Ignored when deleting, enabling or disabling. */
  value?: number | undefined;
  /** The user's note, at most 20 Chinese characters; ignored when deleting, enabling or disabling. */
  note?: string | undefined;
  /** Values of `PriceReminderMarketStatus`: the sessions in which it may go off; ignored when deleting, enabling or disabling. */
  reminderSessionList: number[];
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt32(w, 16, "op", m.op ?? missing(w, "op"));
  putInt64(w, 24, "key", m.key);
  putInt32(w, 32, "type", m.type);
  putInt32(w, 56, "freq", m.freq);
  putDouble(w, 41, "value", m.value);
  putString(w, 50, "note", m.note);
  putList(w, 64, "reminderSessionList", m.reminderSessionList, putInt32);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** Id of the reminder, or 0 where nothing was set. */
  key: bigint;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let key: bigint | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) key = int64(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 9, { key: key ?? lacks(r, "key") });
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

/** Adds, changes, turns on or off, or deletes price reminders of a security. Qot_SetPriceReminder, protocol 3220. */
export const SetPriceReminder: Protocol<C2S, S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3220,
  name: "Qot_SetPriceReminder",
  effect: "change",
  limit: { requests: 60, windowMs: 30000 },
  request: { name: "Qot_SetPriceReminder.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_SetPriceReminder.C2S", write: writeC2S },
  reply: { name: "Qot_SetPriceReminder.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_SetPriceReminder.S2C", read: readS2C },
});
