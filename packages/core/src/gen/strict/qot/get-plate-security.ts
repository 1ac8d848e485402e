// Generated from Qot_GetPlateSecurity.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetPlateSecurity.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** The plate, or an index for its constituents. */
  plate: Qot_Common.Security;
  /** A value of `SortField`: what the securities are sorted by; their code when absent. */
  sortField?: number | undefined;
  /** True sorts upwards, false downwards; upwards when absent. */
  ascend?: boolean | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetPlateSecurity.C2S",
  wire: wire.C2S,
  checked: [
    ["plate", "required", Qot_Common.Security],
    ["sortField", "optional", "int32"],
    ["ascend", "optional", "bool"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** The securities of the plate. */
  staticInfoList: Qot_Common.SecurityStaticInfo[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetPlateSecurity.S2C",
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
  name: "Qot_GetPlateSecurity.Request",
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
  name: "Qot_GetPlateSecurity.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the securities of a plate. Qot_GetPlateSecurity, protocol 3205. */
export const GetPlateSecurity: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3205,
  name: "Qot_GetPlateSecurity",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
