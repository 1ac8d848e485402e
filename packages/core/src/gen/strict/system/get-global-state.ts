// Generated from GetGlobalState.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/GetGlobalState.ts";
import * as Common from "../system/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** The logged-in user's id from `InitConnect`; 0 where the login reply carries none. */
  userID: bigint;
}

export const C2S: MessageType<C2S> = {
  name: "GetGlobalState.C2S",
  wire: wire.C2S,
  checked: [
    ["userID", "required", "uint64"],
  ],
};

export interface S2C {
  /** A value of `QotMarketState`: Hong Kong stocks. */
  marketHK: number;
  /** A value of `QotMarketState`: US stocks. */
  marketUS: number;
  /** A value of `QotMarketState`: Shanghai stocks. */
  marketSH: number;
  /** A value of `QotMarketState`: Shenzhen stocks. */
  marketSZ: number;
  /** A value of `QotMarketState`: Hong Kong futures. */
  marketHKFuture: number;
  /** A value of `QotMarketState`: US futures. */
  marketUSFuture?: number | undefined;
  /** A value of `QotMarketState`: Singapore futures. */
  marketSGFuture?: number | undefined;
  /** A value of `QotMarketState`: Japanese futures. */
  marketJPFuture?: number | undefined;
  /** A value of `QotMarketState`: Singapore stocks. */
  marketSG?: number | undefined;
  /** A value of `QotMarketState`: Malaysian stocks. */
  marketMY?: number | undefined;
  /** A value of `QotMarketState`: Japanese stocks. */
  marketJP?: number | undefined;
  /** Whether OpenD is logged in to its quote servers. */
  qotLogined: boolean;
  /** Whether OpenD is logged in to its trade servers. */
  trdLogined: boolean;
  /** OpenD's version, as one number. */
  serverVer: number;
  /** OpenD's build number. */
  serverBuildNo: number;
  /** Clock of the servers behind OpenD, in Unix seconds. */
  time: bigint;
  /** OpenD's own local clock, in Unix seconds. */
  localTime?: number | undefined;
  /** Where OpenD is between starting and being ready. */
  programStatus?: Common.ProgramStatus | undefined;
  /** Address of the quote server that OpenD is connected to. */
  qotSvrIpAddr?: string | undefined;
  /** Address of the trade server that OpenD is connected to. */
  trdSvrIpAddr?: string | undefined;
  /** Id of the connection that asked. */
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
  /** What is asked for. */
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
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
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

/** Asks for the state of the markets and of OpenD's own links and login. GetGlobalState, protocol 1002. */
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
