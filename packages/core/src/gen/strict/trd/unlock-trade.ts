// Generated from Trd_UnlockTrade.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_UnlockTrade.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** True unlocks trading, false locks it. */
  unlock: boolean;
  /** MD5 of the trade password in lowercase hexadecimal; required to unlock only. */
  pwdMD5?: string | undefined;
  /** A value of `SecurityFirm`: the broker whose accounts are unlocked. */
  securityFirm?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Trd_UnlockTrade.C2S",
  wire: wire.C2S,
  checked: [
    ["unlock", "required", "bool"],
    ["pwdMD5", "optional", "string"],
    ["securityFirm", "optional", "int32"],
  ],
};

export interface S2C {
}

export const S2C: MessageType<S2C> = {
  name: "Trd_UnlockTrade.S2C",
  wire: wire.S2C,
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Trd_UnlockTrade.Request",
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
  name: "Trd_UnlockTrade.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
  ],
};

/** Unlocks or locks trading with live accounts; orders need it unlocked. Trd_UnlockTrade, protocol 2005. */
export const UnlockTrade: Protocol<C2S, S2C, "trade"> = {
  kind: "request",
  id: 2005,
  name: "Trd_UnlockTrade",
  effect: "trade",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
