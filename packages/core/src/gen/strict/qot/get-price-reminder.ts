// Generated from Qot_GetPriceReminder.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetPriceReminder.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

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

/** The price reminders of one security. */
export interface PriceReminder {
  /** The security that the reminders watch. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The reminders of the security. */
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
  /** The security whose reminders are wanted; goes before `market` where both are given. */
  security?: Qot_Common.Security | undefined;
  /** A value of `QotMarket`: the market whose reminders are wanted; Shanghai and Shenzhen count as one. */
  market?: number | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
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
  /** One entry per security with reminders. */
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
  /** What is asked for. */
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
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
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
