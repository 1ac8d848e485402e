// Generated from Qot_GetOptionUnderlyingHisVolatility.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionUnderlyingHisVolatility.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** The volatilities of one trading day. */
export interface VolatilityItem {
  /** The trading day, as text in the market's own time zone. */
  time: string;
  /** The trading day, in Unix seconds. */
  timestamp?: number | undefined;
  /** Volatility that the prices of the options imply, in percent (20 means 20 %). */
  iv?: number | undefined;
  /** Volatility that the underlying showed, in percent (20 means 20 %). */
  hv?: number | undefined;
  /** Closing price of the underlying; for today its mark price, in the currency of the market. */
  underlyingPrice?: number | undefined;
}

export const VolatilityItem: MessageType<VolatilityItem> = {
  name: "Qot_GetOptionUnderlyingHisVolatility.VolatilityItem",
  wire: wire.VolatilityItem,
  checked: [
    ["time", "required"],
  ],
};

export interface C2S {
  /** The underlying security. */
  owner: Qot_Common.Security;
  /** A value of `IndexOptionType`: a normal or a small contract, for the two Hang Seng indices only. */
  indexOptionType?: number | undefined;
  /** First trading day as `YYYY-MM-DD`. */
  beginTime: string;
  /** Last trading day as `YYYY-MM-DD`. */
  endTime: string;
  /** Cursor: absent on the first request, then the last reply's `nextPageKey`. */
  nextPageKey?: Uint8Array | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionUnderlyingHisVolatility.C2S",
  wire: wire.C2S,
  checked: [
    ["owner", "required", Qot_Common.Security],
    ["indexOptionType", "optional", "int32"],
    ["beginTime", "required", "string"],
    ["endTime", "required", "string"],
    ["nextPageKey", "optional", "bytes"],
  ],
};

export interface S2C {
  /** The underlying security that was asked about. */
  owner: Qot_Common.Security;
  /** Code of the underlying, as text. */
  code?: string | undefined;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The trading days, the latest first. */
  volatilityList: VolatilityItem[];
  /** Cursor for the next page; absent on the last page. */
  nextPageKey?: Uint8Array | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionUnderlyingHisVolatility.S2C",
  wire: wire.S2C,
  checked: [
    ["owner", "required", Qot_Common.Security],
    ["volatilityList", "repeated", VolatilityItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionUnderlyingHisVolatility.Request",
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
  name: "Qot_GetOptionUnderlyingHisVolatility.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the volatility of an underlying security over time, a page at a time. Qot_GetOptionUnderlyingHisVolatility, protocol 3304. */
export const GetOptionUnderlyingHisVolatility: Protocol<C2S, S2C, "read"> & Bounded<"maxSpanDays"> = {
  kind: "request",
  id: 3304,
  name: "Qot_GetOptionUnderlyingHisVolatility",
  effect: "read",
  bounds: { maxSpanDays: 364 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
