// Generated from Qot_ModifyUserSecurity.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_ModifyUserSecurity.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { ModifyUserSecurityOp } from "../../wire/Qot_ModifyUserSecurity.ts";
export { ModifyUserSecurityOp } from "../../wire/Qot_ModifyUserSecurity.ts";

export interface C2S {
  /** Name of the group; the first in order where several have the name. */
  groupName: string;
  /** A value of `ModifyUserSecurityOp`: add, delete, or move out of the group. */
  op: number;
  /** The securities that are added, deleted or moved out. */
  securityList: Qot_Common.Security[];
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_ModifyUserSecurity.C2S",
  wire: wire.C2S,
  checked: [
    ["groupName", "required", "string"],
    ["op", "required", "int32"],
    ["securityList", "repeated", Qot_Common.Security],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
}

export const S2C: MessageType<S2C> = {
  name: "Qot_ModifyUserSecurity.S2C",
  wire: wire.S2C,
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_ModifyUserSecurity.Request",
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
  name: "Qot_ModifyUserSecurity.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
  ],
};

/** Adds securities to a group of the user's watchlist, or takes them out. Qot_ModifyUserSecurity, protocol 3214. */
export const ModifyUserSecurity: Protocol<C2S, S2C, "change"> = {
  kind: "request",
  id: 3214,
  name: "Qot_ModifyUserSecurity",
  effect: "change",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
