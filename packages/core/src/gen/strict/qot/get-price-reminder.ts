// Generated from Qot_GetPriceReminder.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { int64, int32, double, string, bool, plainInt32, item, items } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { type Loose, type Writer, putMessage } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One price reminder. */
export interface PriceReminderItem {
  /** Id of the reminder. */
  key: bigint;
  /** A value of `PriceReminderType`: what the reminder waits for. */
  type: number;
  /** The value that it waits for; its unit follows from `type`. */
  value: number;
  /** The user's note, at most 20 Chinese characters. */
  note: string;
  /** A value of `PriceReminderFreq`: how often it goes off. */
  freq: number;
  /** Whether the reminder is turned on. */
  isEnable: boolean;
  /** Values of `PriceReminderMarketStatus`: the sessions in which it may go off. */
  reminderSessionList: number[];
}

/** @internal */
export function readPriceReminderItem(r: Reader): PriceReminderItem {
  let key: bigint | undefined;
  let type: number | undefined;
  let value: number | undefined;
  let note: string | undefined;
  let freq: number | undefined;
  let isEnable: boolean | undefined;
  const reminderSessionList: number[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) key = int64(r);
    if (r.tag === 16) type = int32(r);
    if (r.tag === 25) value = double(r);
    if (r.tag === 34) note = string(r);
    if (r.tag === 40) freq = int32(r);
    if (r.tag === 48) isEnable = bool(r);
    while (r.tag === 56) item(r, reminderSessionList, plainInt32); while (r.tag === 58) items(r, reminderSessionList, plainInt32);
    if (r.pos === pos) skip(r);
  }
  return done(r, 24, { key: key ?? lacks(r, "key"), type: type ?? lacks(r, "type"), value: value ?? lacks(r, "value"), note: note ?? lacks(r, "note"), freq: freq ?? lacks(r, "freq"), isEnable: isEnable ?? lacks(r, "isEnable"), reminderSessionList });
}

/** The price reminders of one security. */
export interface PriceReminder {
  /** The security that the reminders watch. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The reminders of the security. */
  itemList: PriceReminderItem[];
}

/** @internal */
export function readPriceReminder(r: Reader): PriceReminder {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  const itemList: PriceReminderItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    while (r.tag === 18) itemList.push(readPriceReminderItem(below(r, "itemList", itemList.length)));
    if (r.tag === 26) name = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { security: security ?? lacks(r, "security"), name, itemList });
}

export interface C2S {
  /** The security whose reminders are wanted; has priority over `market` where both are given. */
  security?: Qot_Common.Security | undefined;
  /** A value of `QotMarket`: the market whose reminders are wanted; Shanghai and Shenzhen count as one. */
  market?: number | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security, writeQot_Common_Security);
  putInt32(w, 16, "market", m.market);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** One entry per security with reminders. */
  priceReminderList: PriceReminder[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const priceReminderList: PriceReminder[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) priceReminderList.push(readPriceReminder(below(r, "priceReminderList", priceReminderList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { priceReminderList });
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

/** Asks for the price reminders of a security or a market. Qot_GetPriceReminder, protocol 3221. */
export const GetPriceReminder: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3221,
  name: "Qot_GetPriceReminder",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: { name: "Qot_GetPriceReminder.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetPriceReminder.C2S", write: writeC2S },
  reply: { name: "Qot_GetPriceReminder.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetPriceReminder.S2C", read: readS2C },
});
