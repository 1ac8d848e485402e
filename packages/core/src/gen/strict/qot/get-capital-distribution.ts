// Generated from Qot_GetCapitalDistribution.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetCapitalDistribution.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  security: Qot_Common.Security;
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetCapitalDistribution.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  capitalInSuper?: number | undefined;
  capitalInBig: number;
  capitalInMid: number;
  capitalInSmall: number;
  capitalOutSuper?: number | undefined;
  capitalOutBig: number;
  capitalOutMid: number;
  capitalOutSmall: number;
  updateTime?: string | undefined;
  updateTimestamp?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetCapitalDistribution.S2C",
  wire: wire.S2C,
  checked: [
    ["capitalInBig", "required"],
    ["capitalInMid", "required"],
    ["capitalInSmall", "required"],
    ["capitalOutBig", "required"],
    ["capitalOutMid", "required"],
    ["capitalOutSmall", "required"],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetCapitalDistribution.Request",
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
  name: "Qot_GetCapitalDistribution.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for today's money into and out of a security by size of order. Qot_GetCapitalDistribution, protocol 3212. */
export const GetCapitalDistribution: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3212,
  name: "Qot_GetCapitalDistribution",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
