// Generated from Trd_GetAccList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_GetAccList.ts";
import * as Trd_Common from "../trd/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** No longer in use; send 0. */
  userID: bigint;
  /** A value of `TrdCategory`: accounts for securities, futures or crypto currencies. */
  trdCategory?: number | undefined;
  /** Whether universal accounts are listed too; live securities accounts need it. */
  needGeneralSecAccount?: boolean | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Trd_GetAccList.C2S",
  wire: wire.C2S,
  checked: [
    ["userID", "required", "uint64"],
    ["trdCategory", "optional", "int32"],
    ["needGeneralSecAccount", "optional", "bool"],
  ],
};

export interface S2C {
  /** One entry per account. */
  accList: Trd_Common.TrdAcc[];
}

export const S2C: MessageType<S2C> = {
  name: "Trd_GetAccList.S2C",
  wire: wire.S2C,
  checked: [
    ["accList", "repeated", Trd_Common.TrdAcc],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Trd_GetAccList.Request",
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
  name: "Trd_GetAccList.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the user's trading accounts, live and paper. Trd_GetAccList, protocol 2001. */
export const GetAccList: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 2001,
  name: "Trd_GetAccList",
  effect: "read",
  limit: "none",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
