// Generated from Qot_GetFutureInfo.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetFutureInfo.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** One session of the trading day. */
export interface TradeTime {
  /** Start of the session in minutes since midnight of the contract's time zone. */
  begin?: number | undefined;
  /** End of the session in minutes since midnight of the contract's time zone. */
  end?: number | undefined;
}

export const TradeTime: MessageType<TradeTime> = {
  name: "Qot_GetFutureInfo.TradeTime",
  wire: wire.TradeTime,
};

/** The terms of one futures contract. */
export interface FutureInfo {
  /** Name in the language that OpenD is set to. */
  name: string;
  /** The futures contract. */
  security: Qot_Common.Security;
  /** Last trading day as text; only contracts that are not the main one have it. */
  lastTradeTime: string;
  /** Last trading day in Unix seconds; only contracts that are not the main one have it. */
  lastTradeTimestamp?: number | undefined;
  /** The underlying security; futures on stocks and on stock indices only. */
  owner?: Qot_Common.Security | undefined;
  /** Name of the underlying, for futures that are not on a security. */
  ownerOther: string;
  /** Name of the exchange. */
  exchange: string;
  /** Name of the kind of contract. */
  contractType: string;
  /** Size of one contract; `contractSizeUnit` gives its unit. */
  contractSize: number;
  /** Unit of `contractSize`, in words. */
  contractSizeUnit: string;
  /** Currency that the price is quoted in. */
  quoteCurrency: string;
  /** The smallest step of the price; `minVarUnit` gives its unit. */
  minVar: number;
  /** Unit of `minVar`, in words. */
  minVarUnit: string;
  /** What one unit of the price stands for, in words. */
  quoteUnit?: string | undefined;
  /** The sessions of the trading day. */
  tradeTime: TradeTime[];
  /** Time zone of the exchange, in words. */
  timeZone: string;
  /** Web address of the exchange's contract specification. */
  exchangeFormatUrl: string;
  /** The month's contract that a main contract stands for at present. */
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
  /** The futures contracts whose terms are wanted. */
  securityList: Qot_Common.Security[];
  /** Parameters that every quote request may carry, such as the securities firm. */
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
  /** One entry per contract asked for. */
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
  /** What is asked for. */
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
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
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
export const GetFutureInfo: Protocol<C2S, S2C, "read"> & Bounded<"maxSecurities"> = {
  kind: "request",
  id: 3218,
  name: "Qot_GetFutureInfo",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { maxSecurities: 200 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
