// Generated from GetGlobalState.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/GetGlobalState.ts";
import * as Common from "../system/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  userID: bigint;
}

export const C2S: MessageType<C2S> = {
  name: "GetGlobalState.C2S",
  wire: wire.C2S,
  checked: [
    ["userID", "required"],
  ],
};

export interface S2C {
  marketHK: number;
  marketUS: number;
  marketSH: number;
  marketSZ: number;
  marketHKFuture: number;
  marketUSFuture?: number | undefined;
  marketSGFuture?: number | undefined;
  marketJPFuture?: number | undefined;
  marketSG?: number | undefined;
  marketMY?: number | undefined;
  marketJP?: number | undefined;
  qotLogined: boolean;
  trdLogined: boolean;
  serverVer: number;
  serverBuildNo: number;
  time: bigint;
  localTime?: number | undefined;
  programStatus?: Common.ProgramStatus | undefined;
  qotSvrIpAddr?: string | undefined;
  trdSvrIpAddr?: string | undefined;
  connID?: bigint | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "GetGlobalState.S2C",
  wire: wire.S2C,
  checked: [
    ["marketHK", "required"],
    ["marketUS", "required"],
    ["marketSH", "required"],
    ["marketSZ", "required"],
    ["marketHKFuture", "required"],
    ["qotLogined", "required"],
    ["trdLogined", "required"],
    ["serverVer", "required"],
    ["serverBuildNo", "required"],
    ["time", "required"],
    ["programStatus", "optional", Common.ProgramStatus],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "GetGlobalState.Request",
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
  name: "GetGlobalState.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** GetGlobalState, protocol 1002. */
export const GetGlobalState: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 1002,
  name: "GetGlobalState",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
