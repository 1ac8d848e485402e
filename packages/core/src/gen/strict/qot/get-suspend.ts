// Generated from Qot_GetSuspend.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetSuspend.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** The securities whose suspensions are wanted. */
  securityList: Qot_Common.Security[];
  /** First day as `YYYY-MM-DD`. */
  beginTime: string;
  /** Last day as `YYYY-MM-DD`. */
  endTime: string;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetSuspend.C2S",
  wire: wire.C2S,
  checked: [
    ["securityList", "repeated", Qot_Common.Security],
    ["beginTime", "required", "string"],
    ["endTime", "required", "string"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

/** One day of suspension. */
export interface Suspend {
  /** The day, as text in the market's own time zone. */
  time: string;
  /** The day, in Unix seconds. */
  timestamp?: number | undefined;
}

export const Suspend: MessageType<Suspend> = {
  name: "Qot_GetSuspend.Suspend",
  wire: wire.Suspend,
  checked: [
    ["time", "required"],
  ],
};

/** The suspensions of one security. */
export interface SecuritySuspend {
  /** The security that was suspended. */
  security: Qot_Common.Security;
  /** The days on which trading was suspended. */
  suspendList: Suspend[];
}

export const SecuritySuspend: MessageType<SecuritySuspend> = {
  name: "Qot_GetSuspend.SecuritySuspend",
  wire: wire.SecuritySuspend,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["suspendList", "repeated", Suspend],
  ],
};

export interface S2C {
  /** One entry per security asked for. */
  SecuritySuspendList: SecuritySuspend[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetSuspend.S2C",
  wire: wire.S2C,
  checked: [
    ["SecuritySuspendList", "repeated", SecuritySuspend],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetSuspend.Request",
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
  name: "Qot_GetSuspend.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks on which days securities were suspended. Qot_GetSuspend, protocol 3201. */
export const GetSuspend: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3201,
  name: "Qot_GetSuspend",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
