// Generated from Qot_RequestTradeDate.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_RequestTradeDate.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  market: number;
  beginTime: string;
  endTime: string;
  security?: Qot_Common.Security | undefined;
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

export interface TradeDate {
  time: string;
  timestamp?: number | undefined;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
