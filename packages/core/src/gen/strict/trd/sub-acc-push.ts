// Generated from Trd_SubAccPush.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_SubAccPush.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** All accounts whose orders and fills are wanted; each request names them all anew. */
  accIDList: bigint[];
}

export const C2S: MessageType<C2S> = {
  name: "Trd_SubAccPush.C2S",
  wire: wire.C2S,
  checked: [
    ["accIDList", "repeated", "uint64"],
  ],
};

export interface S2C {
}

export const S2C: MessageType<S2C> = {
  name: "Trd_SubAccPush.S2C",
  wire: wire.S2C,
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Trd_SubAccPush.Request",
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
  name: "Trd_SubAccPush.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
  ],
};

/** Chooses the accounts whose orders and fills are pushed to this connection. Trd_SubAccPush, protocol 2008. */
export const SubAccPush: Protocol<C2S, S2C, "change"> = {
  kind: "request",
  id: 2008,
  name: "Trd_SubAccPush",
  effect: "change",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
