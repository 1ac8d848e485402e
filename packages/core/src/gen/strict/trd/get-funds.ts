// Generated from Trd_GetFunds.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_GetFunds.ts";
import * as Trd_Common from "../trd/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** True asks the servers, false or absent answers from OpenD's cache; asking the servers counts against the limit. */
  refreshCache?: boolean | undefined;
  /** A value of `Currency`: the currency that amounts are converted to; required for universal accounts, ignored for others. */
  currency?: number | undefined;
  /** A value of `TrdAssetCategory`: required for credit and derivatives accounts of moomoo Japan. */
  assetCategory?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Trd_GetFunds.C2S",
  wire: wire.C2S,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["refreshCache", "optional", "bool"],
    ["currency", "optional", "int32"],
    ["assetCategory", "optional", "int32"],
  ],
};

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** What the account has and can spend. */
  funds?: Trd_Common.Funds | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Trd_GetFunds.S2C",
  wire: wire.S2C,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["funds", "optional", Trd_Common.Funds],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Trd_GetFunds.Request",
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
  name: "Trd_GetFunds.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the funds of a trading account. Trd_GetFunds, protocol 2101. */
export const GetFunds: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 2101,
  name: "Trd_GetFunds",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
