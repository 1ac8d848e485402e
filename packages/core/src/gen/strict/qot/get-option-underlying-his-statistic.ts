// Generated from Qot_GetOptionUnderlyingHisStatistic.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionUnderlyingHisStatistic.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** The options statistics of one trading day. */
export interface DailyStatistic {
  /** The trading day, as text in the market's own time zone. */
  time: string;
  /** The trading day, in Unix seconds. */
  timestamp?: number | undefined;
  /** Contracts traded, calls and puts together. */
  optionVolume?: bigint | undefined;
  /** Call contracts traded. */
  callVolume: bigint;
  /** Put contracts traded. */
  putVolume: bigint;
  /** Put contracts traded over call contracts traded, a plain ratio. */
  putCallVolumeRatio?: number | undefined;
  /** Open contracts, calls and puts together. */
  optionOpenInterest?: bigint | undefined;
  /** Open call contracts, as of the trading day before. */
  callOpenInterest: bigint;
  /** Open put contracts, as of the trading day before. */
  putOpenInterest: bigint;
  /** Open put contracts over open call contracts, a plain ratio. */
  putCallOpenInterestRatio?: number | undefined;
  /** Price of the underlying, in the currency of the market. */
  underlyingPrice?: number | undefined;
}

export const DailyStatistic: MessageType<DailyStatistic> = {
  name: "Qot_GetOptionUnderlyingHisStatistic.DailyStatistic",
  wire: wire.DailyStatistic,
  checked: [
    ["time", "required"],
    ["callVolume", "required"],
    ["putVolume", "required"],
    ["callOpenInterest", "required"],
    ["putOpenInterest", "required"],
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
  name: "Qot_GetOptionUnderlyingHisStatistic.C2S",
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
  statisticList: DailyStatistic[];
  /** Cursor for the next page; absent on the last page. */
  nextPageKey?: Uint8Array | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionUnderlyingHisStatistic.S2C",
  wire: wire.S2C,
  checked: [
    ["owner", "required", Qot_Common.Security],
    ["statisticList", "repeated", DailyStatistic],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionUnderlyingHisStatistic.Request",
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
  name: "Qot_GetOptionUnderlyingHisStatistic.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the options statistics of a security over time, a page at a time. Qot_GetOptionUnderlyingHisStatistic, protocol 3302. */
export const GetOptionUnderlyingHisStatistic: Protocol<C2S, S2C, "read"> & Bounded<"maxSpanDays"> = {
  kind: "request",
  id: 3302,
  name: "Qot_GetOptionUnderlyingHisStatistic",
  effect: "read",
  bounds: { maxSpanDays: 364 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
