// Generated from Qot_GetOptionStrategySpread.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionStrategySpread.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** The underlying: a Hong Kong or US stock, the Hang Seng index or the Hang Seng China Enterprises index. */
  owner: Qot_Common.Security;
  /** A value of `OptionStrategyType`: the strategy wanted. */
  option_strategy: number;
  /** Expiry date as `YYYY-MM-DD`; that of the nearer leg where legs expire on two days. */
  expire_time?: string | undefined;
  /** Expiry date of the later leg as `YYYY-MM-DD`; required for diagonal spreads. */
  far_expire_time?: string | undefined;
  /** A value of `IndexOptionType`: a normal or a small contract, for the two Hang Seng indices only. */
  index_option_type?: number | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionStrategySpread.C2S",
  wire: wire.C2S,
  checked: [
    ["owner", "required", Qot_Common.Security],
    ["option_strategy", "required", "int32"],
    ["expire_time", "optional", "string"],
    ["far_expire_time", "optional", "string"],
    ["index_option_type", "optional", "int32"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** Possible distances between strike prices, in the currency of the market. */
  spreadList: number[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionStrategySpread.S2C",
  wire: wire.S2C,
  checked: [
    ["spreadList", "repeated"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionStrategySpread.Request",
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
  name: "Qot_GetOptionStrategySpread.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks which spreads an option strategy on a security can have. Qot_GetOptionStrategySpread, protocol 3258. */
export const GetOptionStrategySpread: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3258,
  name: "Qot_GetOptionStrategySpread",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
