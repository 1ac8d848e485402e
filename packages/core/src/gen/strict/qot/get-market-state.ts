// Generated from Qot_GetMarketState.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetMarketState.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

export interface C2S {
  /** The securities whose market states are wanted, at most 400. */
  securityList: Qot_Common.Security[];
  /** Parameters that every quote request may carry, such as the securities firm. */
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

/** The market state of one security. */
export interface MarketInfo {
  /** The security that the state belongs to. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name: string;
  /** A value of `QotMarketState`: where the market of the security is in its trading day. */
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
  /** One entry per security asked for. */
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
  /** What is asked for. */
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
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
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
export const GetMarketState: Protocol<C2S, S2C, "read"> & Bounded<"maxSecurities"> = {
  kind: "request",
  id: 3223,
  name: "Qot_GetMarketState",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { maxSecurities: 400 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
