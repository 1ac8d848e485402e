// Generated from Qot_GetEventContractTicker.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEventContractTicker.ts";
import type * as Common from "../system/common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** One trade in an event contract; prices are in the currency of the market. */
export interface TickerPoint {
  /** Time of the trade as `YYYY-MM-DD hh:mm:ss`; the vendor does not document the time zone. */
  time: string;
  /** Price of the side "yes", in the currency of the market. */
  yesPrice?: number | undefined;
  /** Price of the side "no", in the currency of the market. */
  noPrice?: number | undefined;
  /** Contracts traded. */
  volume?: number | undefined;
  /** A value of `PredSide`: the side of the trade. */
  side?: Common.PredSide | (number & {}) | undefined;
  /** Tells one trade from another; a number as text. */
  sequence?: string | undefined;
}

export const TickerPoint: MessageType<TickerPoint> = {
  name: "Qot_GetEventContractTicker.TickerPoint",
  wire: wire.TickerPoint,
  checked: [
    ["time", "required"],
  ],
};

/** The trades in one contract. */
export interface TickerItem {
  /** Market and code of the contract. */
  code: Qot_Common.Security;
  /** The trades in that contract. */
  tickerList: TickerPoint[];
}

export const TickerItem: MessageType<TickerItem> = {
  name: "Qot_GetEventContractTicker.TickerItem",
  wire: wire.TickerItem,
  checked: [
    ["code", "required", Qot_Common.Security],
    ["tickerList", "repeated", TickerPoint],
  ],
};

export interface C2S {
  /** The contract whose trades are wanted. */
  security: Qot_Common.Security;
  /** Trades wanted, at most 1000; 30 when absent. */
  count?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetEventContractTicker.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["count", "optional", "int32"],
  ],
};

export interface S2C {
  /** One entry per contract. */
  tickerList: TickerItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetEventContractTicker.S2C",
  wire: wire.S2C,
  checked: [
    ["tickerList", "repeated", TickerItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetEventContractTicker.Request",
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
  name: "Qot_GetEventContractTicker.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the latest trades of an event contract that is subscribed. Qot_GetEventContractTicker, protocol 3448. */
export const GetEventContractTicker: Protocol<C2S, S2C, "read"> & Bounded<"maxItems"> = {
  kind: "request",
  id: 3448,
  name: "Qot_GetEventContractTicker",
  effect: "read",
  bounds: { maxItems: 1000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
