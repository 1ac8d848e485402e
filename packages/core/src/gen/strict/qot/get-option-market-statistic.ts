// Generated from Qot_GetOptionMarketStatistic.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionMarketStatistic.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** The options statistics of one trading day. */
export interface StatisticItem {
  /** The trading day, as text in the market's own time zone. */
  time: string;
  /** The trading day, in Unix seconds. */
  timestamp?: number | undefined;
  /** Contracts of all calls, traded or open as `dataType` asks. */
  callValue: bigint;
  /** Contracts of all puts, traded or open as `dataType` asks. */
  putValue: bigint;
  /** Calls and puts together, in contracts. */
  totalValue?: bigint | undefined;
  /** Puts over calls, a plain ratio; absent where there are no calls. */
  ratio?: number | undefined;
}

export const StatisticItem: MessageType<StatisticItem> = {
  name: "Qot_GetOptionMarketStatistic.StatisticItem",
  wire: wire.StatisticItem,
  checked: [
    ["time", "required"],
    ["callValue", "required"],
    ["putValue", "required"],
  ],
};

export interface C2S {
  /** A value of `OptionMarket`: which options: US or Hong Kong, on stocks or on indices. */
  optionMarket: number;
  /** A value of `OptionStatisticDataType`: volume or open interest. */
  dataType: number;
  /** First trading day as `YYYY-MM-DD`. */
  beginTime: string;
  /** Last trading day as `YYYY-MM-DD`; a span of more than a year comes in pages. */
  endTime: string;
  /** Cursor: absent on the first request, then the last reply's `nextPageKey`. */
  nextPageKey?: Uint8Array | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionMarketStatistic.C2S",
  wire: wire.C2S,
  checked: [
    ["optionMarket", "required", "int32"],
    ["dataType", "required", "int32"],
    ["beginTime", "required", "string"],
    ["endTime", "required", "string"],
    ["nextPageKey", "optional", "bytes"],
  ],
};

export interface S2C {
  /** A value of `OptionMarket`: which options: US or Hong Kong, on stocks or on indices. */
  optionMarket: number;
  /** A value of `OptionStatisticDataType`: volume or open interest. */
  dataType: number;
  /** The trading days, the latest first. */
  statisticList: StatisticItem[];
  /** Cursor for the next page; absent on the last page. */
  nextPageKey?: Uint8Array | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionMarketStatistic.S2C",
  wire: wire.S2C,
  checked: [
    ["optionMarket", "required"],
    ["dataType", "required"],
    ["statisticList", "repeated", StatisticItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionMarketStatistic.Request",
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
  name: "Qot_GetOptionMarketStatistic.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the options statistics of a market over time, a page at a time. Qot_GetOptionMarketStatistic, protocol 3301. */
export const GetOptionMarketStatistic: Protocol<C2S, S2C, "read"> & Bounded<"maxSpanDays"> = {
  kind: "request",
  id: 3301,
  name: "Qot_GetOptionMarketStatistic",
  effect: "read",
  bounds: { maxSpanDays: 365 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
