// Generated from Qot_RequestTradeDate.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_RequestTradeDate.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** A value of `TradeDateMarket`: whose trading days are wanted; ignored where `security` is given. */
  market: number;
  /** First day as `YYYY-MM-DD`. */
  beginTime: string;
  /** Last day as `YYYY-MM-DD`. */
  endTime: string;
  /** Asks for the trading days of this security instead of a market's. */
  security?: Qot_Common.Security | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_RequestTradeDate.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["beginTime", "required", "string"],
    ["endTime", "required", "string"],
    ["security", "optional", Qot_Common.Security],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

/** One trading day. */
export interface TradeDate {
  /** The day as `YYYY-MM-DD` in the market's own time zone. */
  time: string;
  /** The day in Unix seconds. */
  timestamp?: number | undefined;
  /** A value of `TradeDateType`: the whole day, or the morning or afternoon only. */
  tradeDateType?: number | undefined;
}

export const TradeDate: MessageType<TradeDate> = {
  name: "Qot_RequestTradeDate.TradeDate",
  wire: wire.TradeDate,
  checked: [
    ["time", "required"],
  ],
};

export interface S2C {
  /** The days without weekends and holidays; a day on which the market closed unexpectedly is still there. */
  tradeDateList: TradeDate[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_RequestTradeDate.S2C",
  wire: wire.S2C,
  checked: [
    ["tradeDateList", "repeated", TradeDate],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_RequestTradeDate.Request",
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
  name: "Qot_RequestTradeDate.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the trading days of a market between two dates. Qot_RequestTradeDate, protocol 3219. */
export const RequestTradeDate: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3219,
  name: "Qot_RequestTradeDate",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
