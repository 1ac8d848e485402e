// Generated from Qot_SetPriceReminder.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_SetPriceReminder.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { SetPriceReminderOp } from "../../wire/Qot_SetPriceReminder.ts";
export { SetPriceReminderOp } from "../../wire/Qot_SetPriceReminder.ts";

export interface C2S {
  security: Qot_Common.Security;
  op: number;
  key?: bigint | undefined;
  type?: number | undefined;
  freq?: number | undefined;
  value?: number | undefined;
  note?: string | undefined;
  reminderSessionList: number[];
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
