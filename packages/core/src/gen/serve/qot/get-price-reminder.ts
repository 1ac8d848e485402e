// Generated from Qot_GetPriceReminder.proto by tools/protoc-gen-opend. Do not edit.
import { readPriceReminderItem, readPriceReminder, writeC2S, readS2C } from "../../strict/qot/get-price-reminder.ts";
import { type Loose, type Writer, missing, putList, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt64, putInt32, putDouble, putString, putBool } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security, readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-price-reminder.ts";

/** @internal */
export function writePriceReminderItem(w: Writer, m: Loose<types.PriceReminderItem>): void {
  putInt64(w, 8, "key", m.key ?? missing(w, "key"));
  putInt32(w, 16, "type", m.type ?? missing(w, "type"));
  putDouble(w, 25, "value", m.value ?? missing(w, "value"));
  putString(w, 34, "note", m.note ?? missing(w, "note"));
  putInt32(w, 40, "freq", m.freq ?? missing(w, "freq"));
  putBool(w, 48, "isEnable", m.isEnable ?? missing(w, "isEnable"));
  putList(w, 56, "reminderSessionList", m.reminderSessionList, putInt32);
}

export const PriceReminderItem: MessageType<types.PriceReminderItem> = { name: "Qot_GetPriceReminder.PriceReminderItem", read: readPriceReminderItem, write: writePriceReminderItem };

/** @internal */
export function writePriceReminder(w: Writer, m: Loose<types.PriceReminder>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 26, "name", m.name);
  putMessages(w, 18, "itemList", m.itemList, writePriceReminderItem);
}

export const PriceReminder: MessageType<types.PriceReminder> = { name: "Qot_GetPriceReminder.PriceReminder", read: readPriceReminder, write: writePriceReminder };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let market: number | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) market = int32(r);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 8, { security, market, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetPriceReminder.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "priceReminderList", m.priceReminderList, writePriceReminder);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetPriceReminder.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetPriceReminder.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetPriceReminder.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the price reminders of a security or a market. Qot_GetPriceReminder, protocol 3221. */
export const GetPriceReminder: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3221,
  name: "Qot_GetPriceReminder",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
