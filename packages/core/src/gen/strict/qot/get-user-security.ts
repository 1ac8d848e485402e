// Generated from Qot_GetUserSecurity.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetUserSecurity.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** Name of the group; the first in order where several have the name. */
  groupName: string;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetUserSecurity.C2S",
  wire: wire.C2S,
  checked: [
    ["groupName", "required", "string"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** The securities in the group. */
  staticInfoList: Qot_Common.SecurityStaticInfo[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetUserSecurity.S2C",
  wire: wire.S2C,
  checked: [
    ["staticInfoList", "repeated", Qot_Common.SecurityStaticInfo],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetUserSecurity.Request",
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
  name: "Qot_GetUserSecurity.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the securities in a group of the user's watchlist. Qot_GetUserSecurity, protocol 3213. */
export const GetUserSecurity: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3213,
  name: "Qot_GetUserSecurity",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
