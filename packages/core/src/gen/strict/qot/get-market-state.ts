// Generated from Qot_GetMarketState.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetMarketState.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  securityList: Qot_Common.Security[];
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetMarketState.C2S",
  wire: wire.C2S,
  checked: [
    ["securityList", "repeated", Qot_Common.Security],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface MarketInfo {
  security: Qot_Common.Security;
  name: string;
  marketState: number;
}

export const MarketInfo: MessageType<MarketInfo> = {
  name: "Qot_GetMarketState.MarketInfo",
  wire: wire.MarketInfo,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["name", "required"],
    ["marketState", "required"],
  ],
};

export interface S2C {
  marketInfoList: MarketInfo[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetMarketState.S2C",
  wire: wire.S2C,
  checked: [
    ["marketInfoList", "repeated", MarketInfo],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetMarketState.Request",
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
  name: "Qot_GetMarketState.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the state of the market that each security trades in. Qot_GetMarketState, protocol 3223. */
export const GetMarketState: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3223,
  name: "Qot_GetMarketState",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
