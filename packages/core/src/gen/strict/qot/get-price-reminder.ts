// Generated from Qot_GetPriceReminder.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetPriceReminder.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface PriceReminderItem {
  key: bigint;
  type: number;
  value: number;
  note: string;
  freq: number;
  isEnable: boolean;
  reminderSessionList: number[];
}

export const PriceReminderItem: MessageType<PriceReminderItem> = {
  name: "Qot_GetPriceReminder.PriceReminderItem",
  wire: wire.PriceReminderItem,
  checked: [
    ["key", "required"],
    ["type", "required"],
    ["value", "required"],
    ["note", "required"],
    ["freq", "required"],
    ["isEnable", "required"],
    ["reminderSessionList", "repeated"],
  ],
};

export interface PriceReminder {
  security: Qot_Common.Security;
  name?: string | undefined;
  itemList: PriceReminderItem[];
}

export const PriceReminder: MessageType<PriceReminder> = {
  name: "Qot_GetPriceReminder.PriceReminder",
  wire: wire.PriceReminder,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["itemList", "repeated", PriceReminderItem],
  ],
};

export interface C2S {
  security?: Qot_Common.Security | undefined;
  market?: number | undefined;
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetPriceReminder.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "optional", Qot_Common.Security],
    ["market", "optional", "int32"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  priceReminderList: PriceReminder[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetPriceReminder.S2C",
  wire: wire.S2C,
  checked: [
    ["priceReminderList", "repeated", PriceReminder],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetPriceReminder.Request",
  wire: wire.Request,
  checked: [
    ["c2s", "required", C2S],
  ],
};

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's own words about a failure, in the language OpenD is set to. */
  retMsg?: string | undefined;
  /** OpenD's number for a failure, where it has one. */
  errCode?: number | undefined;
  /** What was asked for; absent when `retType` tells of a failure. */
  s2c?: S2C | undefined;
}

export const Response: MessageType<Response> = {
  name: "Qot_GetPriceReminder.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the price reminders of a security or a market. Qot_GetPriceReminder, protocol 3221. */
export const GetPriceReminder: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3221,
  name: "Qot_GetPriceReminder",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
