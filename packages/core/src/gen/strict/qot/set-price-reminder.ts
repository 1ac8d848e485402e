// Generated from Qot_SetPriceReminder.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_SetPriceReminder.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
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

export const C2S: MessageType<C2S> = {
  name: "Qot_SetPriceReminder.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["op", "required", "int32"],
    ["key", "optional", "int64"],
    ["type", "optional", "int32"],
    ["freq", "optional", "int32"],
    ["value", "optional", "double"],
    ["note", "optional", "string"],
    ["reminderSessionList", "repeated", "int32"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** Id of the reminder, or 0 where nothing was set. */
  key: bigint;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_SetPriceReminder.S2C",
  wire: wire.S2C,
  checked: [
    ["key", "required"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_SetPriceReminder.Request",
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
  name: "Qot_SetPriceReminder.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Adds, changes, turns on or off, or deletes price reminders of a security. Qot_SetPriceReminder, protocol 3220. */
export const SetPriceReminder: Protocol<C2S, S2C, "change"> = {
  kind: "request",
  id: 3220,
  name: "Qot_SetPriceReminder",
  effect: "change",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
