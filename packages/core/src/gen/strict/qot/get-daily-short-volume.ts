// Generated from Qot_GetDailyShortVolume.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetDailyShortVolume.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

export interface C2S {
  /** A Hong Kong or US stock or fund; its market decides which of the two row lists is filled. */
  security: Qot_Common.Security;
  /** Cursor: absent on the first request, then the last reply's `nextKey`. */
  nextKey?: string | undefined;
  /** Rows per page, 1–50; 10 when absent. */
  num?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetDailyShortVolume.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["nextKey", "optional", "string"],
    ["num", "optional", "int32"],
  ],
};

/** One trading day of a US security. */
export interface UsDailyShortVolumeItem {
  /** Unix seconds of midnight in the market's own time zone. */
  timestamp?: bigint | undefined;
  /** The same date as `YYYY-MM-DD` in the market's own time zone. */
  timestampStr?: string | undefined;
  /** Shares sold short that day. */
  totalSharesShort?: bigint | undefined;
  /** The part of the short volume from Nasdaq, in shares. */
  nasdaqSharesShort?: bigint | undefined;
  /** The part of the short volume from NYSE, in shares. */
  nyseSharesShort?: bigint | undefined;
  /** Short ratio in percent (0.56 means 0.56 %). */
  shortPercent?: number | undefined;
  /** Shares traded that day. */
  volume?: bigint | undefined;
  /** Closing price of that day, in the currency of the market. */
  closePrice?: number | undefined;
  /** Closing price of the trading day before, in the currency of the market. */
  lastClosePrice?: number | undefined;
  /** Average over the 20 trading days up to this one, in percent (0.56 means 0.56 %). */
  dailyTradeAvgRatio?: number | undefined;
}

export const UsDailyShortVolumeItem: MessageType<UsDailyShortVolumeItem> = {
  name: "Qot_GetDailyShortVolume.UsDailyShortVolumeItem",
  wire: wire.UsDailyShortVolumeItem,
};

/** One trading day of a Hong Kong security. */
export interface HkDailyShortVolumeItem {
  /** Unix seconds of midnight in the market's own time zone. */
  timestamp?: bigint | undefined;
  /** The same date as `YYYY-MM-DD` in the market's own time zone. */
  timestampStr?: string | undefined;
  /** Shares traded that day. */
  sharesTraded?: bigint | undefined;
  /** Value traded that day, in the currency of the market. */
  turnover?: number | undefined;
  /** Shares sold short that day. */
  shortSellSharesTraded?: bigint | undefined;
  /** Value sold short that day, in the currency of the market. */
  shortSellTurnover?: number | undefined;
  /** Opening price of that day, in the currency of the market. */
  openPrice?: number | undefined;
  /** Closing price of that day, in the currency of the market. */
  closePrice?: number | undefined;
  /** Closing price of the trading day before, in the currency of the market. */
  lastClosePrice?: number | undefined;
  /** Average over the 20 trading days up to this one, in percent (0.56 means 0.56 %). */
  dailyTradeAvgRatio?: number | undefined;
}

export const HkDailyShortVolumeItem: MessageType<HkDailyShortVolumeItem> = {
  name: "Qot_GetDailyShortVolume.HkDailyShortVolumeItem",
  wire: wire.HkDailyShortVolumeItem,
};

export interface S2C {
  /** Rows of a US security; empty for a Hong Kong one. */
  usItemList: UsDailyShortVolumeItem[];
  /** Rows of a Hong Kong security; empty for a US one. */
  hkItemList: HkDailyShortVolumeItem[];
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
  /** Latest open short position, in shares; Hong Kong only. */
  aggregatedShort?: bigint | undefined;
  /** The same in percent of the circulating shares (0.56 means 0.56 %); Hong Kong only. */
  aggregatedShortRatio?: number | undefined;
  /** Date of the latest data as `YYYY-MM-DD` in the market's own time zone; Hong Kong only. */
  newTimeStr?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetDailyShortVolume.S2C",
  wire: wire.S2C,
  checked: [
    ["usItemList", "repeated"],
    ["hkItemList", "repeated"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetDailyShortVolume.Request",
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
  name: "Qot_GetDailyShortVolume.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the daily short-selling volume of one Hong Kong or US stock or fund, a page at a time. Qot_GetDailyShortVolume, protocol 3248. */
export const GetDailyShortVolume: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3248,
  name: "Qot_GetDailyShortVolume",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
