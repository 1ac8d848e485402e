// Generated from Qot_GetUserSecurityGroup.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetUserSecurityGroup.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { GroupType } from "../../wire/Qot_GetUserSecurityGroup.ts";
export { GroupType } from "../../wire/Qot_GetUserSecurityGroup.ts";

export interface C2S {
  /** A value of `GroupType`: the user's own groups, those of the system, or both. */
  groupType: number;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetUserSecurityGroup.C2S",
  wire: wire.C2S,
  checked: [
    ["groupType", "required", "int32"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

/** One group of the watchlist. */
export interface GroupData {
  /** What the group is called. */
  groupName: string;
  /** A value of `GroupType`: the user's own or the system's. */
  groupType: number;
}

export const GroupData: MessageType<GroupData> = {
  name: "Qot_GetUserSecurityGroup.GroupData",
  wire: wire.GroupData,
  checked: [
    ["groupName", "required"],
    ["groupType", "required"],
  ],
};

export interface S2C {
  /** The groups of that kind. */
  groupList: GroupData[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetUserSecurityGroup.S2C",
  wire: wire.S2C,
  checked: [
    ["groupList", "repeated", GroupData],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetUserSecurityGroup.Request",
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
  name: "Qot_GetUserSecurityGroup.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the groups of the user's watchlist. Qot_GetUserSecurityGroup, protocol 3222. */
export const GetUserSecurityGroup: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3222,
  name: "Qot_GetUserSecurityGroup",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
