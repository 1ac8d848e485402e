// Generated from KeepAlive.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/KeepAlive.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** The client's clock, in Unix seconds. */
  time: bigint;
}

export const C2S: MessageType<C2S> = {
  name: "KeepAlive.C2S",
  wire: wire.C2S,
  checked: [
    ["time", "required", "int64"],
  ],
};

export interface S2C {
  /** OpenD's clock, in Unix seconds. */
  time: bigint;
}

export const S2C: MessageType<S2C> = {
  name: "KeepAlive.S2C",
  wire: wire.S2C,
  checked: [
    ["time", "required"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "KeepAlive.Request",
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
  name: "KeepAlive.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Shows OpenD that the client is alive; a TCP connection without one is dropped. KeepAlive, protocol 1004. */
export const KeepAlive: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 1004,
  name: "KeepAlive",
  effect: "read",
  limit: "none",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
