// Generated from Qot_SetOptionEventAlert.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_SetOptionEventAlert.ts";
import * as Qot_GetOptionEventAlert from "../qot/get-option-event-alert.ts";
import type { Protocol } from "../../../protocol.ts";
import type { AlertOpType } from "../../wire/Qot_SetOptionEventAlert.ts";
export { AlertOpType } from "../../wire/Qot_SetOptionEventAlert.ts";

export interface C2S {
  /** A value of `AlertOpType`: add, change, enable, disable, delete, or delete all. */
  operType: number;
  /** The alerts that are added or changed. */
  alertList: Qot_GetOptionEventAlert.EventAlertItem[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_SetOptionEventAlert.C2S",
  wire: wire.C2S,
  checked: [
    ["operType", "required", "int32"],
    ["alertList", "repeated", Qot_GetOptionEventAlert.EventAlertItem],
  ],
};

export interface S2C {
}

export const S2C: MessageType<S2C> = {
  name: "Qot_SetOptionEventAlert.S2C",
  wire: wire.S2C,
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_SetOptionEventAlert.Request",
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
  name: "Qot_SetOptionEventAlert.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
  ],
};

/** Changes the user's alerts for option events. Qot_SetOptionEventAlert, protocol 3309. */
export const SetOptionEventAlert: Protocol<C2S, S2C, "change"> = {
  kind: "request",
  id: 3309,
  name: "Qot_SetOptionEventAlert",
  effect: "change",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
