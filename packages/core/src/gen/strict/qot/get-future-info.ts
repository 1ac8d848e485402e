// Generated from Qot_GetFutureInfo.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetFutureInfo.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface TradeTime {
  begin?: number | undefined;
  end?: number | undefined;
}

export const TradeTime: MessageType<TradeTime> = {
  name: "Qot_GetFutureInfo.TradeTime",
  wire: wire.TradeTime,
};

export interface FutureInfo {
  name: string;
  security: Qot_Common.Security;
  lastTradeTime: string;
  lastTradeTimestamp?: number | undefined;
  owner?: Qot_Common.Security | undefined;
  ownerOther: string;
  exchange: string;
  contractType: string;
  contractSize: number;
  contractSizeUnit: string;
  quoteCurrency: string;
  minVar: number;
  minVarUnit: string;
  quoteUnit?: string | undefined;
  tradeTime: TradeTime[];
  timeZone: string;
  exchangeFormatUrl: string;
  origin?: Qot_Common.Security | undefined;
}

export const FutureInfo: MessageType<FutureInfo> = {
  name: "Qot_GetFutureInfo.FutureInfo",
  wire: wire.FutureInfo,
  checked: [
    ["name", "required"],
    ["security", "required", Qot_Common.Security],
    ["lastTradeTime", "required"],
    ["owner", "optional", Qot_Common.Security],
    ["ownerOther", "required"],
    ["exchange", "required"],
    ["contractType", "required"],
    ["contractSize", "required"],
    ["contractSizeUnit", "required"],
    ["quoteCurrency", "required"],
    ["minVar", "required"],
    ["minVarUnit", "required"],
    ["tradeTime", "repeated"],
    ["timeZone", "required"],
    ["exchangeFormatUrl", "required"],
    ["origin", "optional", Qot_Common.Security],
  ],
};

export interface C2S {
  securityList: Qot_Common.Security[];
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetFutureInfo.C2S",
  wire: wire.C2S,
  checked: [
    ["securityList", "repeated", Qot_Common.Security],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  futureInfoList: FutureInfo[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetFutureInfo.S2C",
  wire: wire.S2C,
  checked: [
    ["futureInfoList", "repeated", FutureInfo],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetFutureInfo.Request",
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
  name: "Qot_GetFutureInfo.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the contract terms of futures. Qot_GetFutureInfo, protocol 3218. */
export const GetFutureInfo: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3218,
  name: "Qot_GetFutureInfo",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
