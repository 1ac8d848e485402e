// Generated from InitConnect.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/InitConnect.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  clientVer: number;
  clientID: string;
  recvNotify?: boolean | undefined;
  packetEncAlgo?: number | undefined;
  pushProtoFmt?: number | undefined;
  programmingLanguage?: string | undefined;
  aiType?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "InitConnect.C2S",
  wire: wire.C2S,
  checked: [
    ["clientVer", "required"],
    ["clientID", "required"],
  ],
};

export interface S2C {
  serverVer: number;
  loginUserID: bigint;
  connID: bigint;
  connAESKey: string;
  keepAliveInterval: number;
  aesCBCiv?: string | undefined;
  userAttribution?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "InitConnect.S2C",
  wire: wire.S2C,
  checked: [
    ["serverVer", "required"],
    ["loginUserID", "required"],
    ["connID", "required"],
    ["connAESKey", "required"],
    ["keepAliveInterval", "required"],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "InitConnect.Request",
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
  name: "InitConnect.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** InitConnect, protocol 1001. */
export const InitConnect: Protocol<C2S, S2C, "change"> = {
  kind: "request",
  id: 1001,
  name: "InitConnect",
  effect: "change",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
