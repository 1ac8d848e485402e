// Generated from Qot_GetShortInterest.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetShortInterest.ts";
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
  name: "Qot_GetShortInterest.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["nextKey", "optional", "string"],
    ["num", "optional", "int32"],
  ],
};

/** One reporting date of a US security. */
export interface UsShortInterestItem {
  /** Unix seconds of midnight in the market's own time zone. */
  timestamp?: bigint | undefined;
  /** The same date as `YYYY-MM-DD` in the market's own time zone. */
  timestampStr?: string | undefined;
  /** Shares held short. */
  sharesShort?: bigint | undefined;
  /** Short ratio in percent (0.56 means 0.56 %). */
  shortPercent?: number | undefined;
  /** Average daily trading volume, in shares. */
  avgDailyShareVolume?: bigint | undefined;
  /** Days of average volume that it would take to buy the short shares back. */
  daysToCover?: number | undefined;
  /** Closing price of that date, in the currency of the market. */
  closePrice?: number | undefined;
  /** Closing price of the trading day before, in the currency of the market. */
  lastClosePrice?: number | undefined;
}

export const UsShortInterestItem: MessageType<UsShortInterestItem> = {
  name: "Qot_GetShortInterest.UsShortInterestItem",
  wire: wire.UsShortInterestItem,
};

/** One date of a Hong Kong security. */
export interface HkShortInterestItem {
  /** Unix seconds of midnight in the market's own time zone. */
  timestamp?: bigint | undefined;
  /** The same date as `YYYY-MM-DD` in the market's own time zone. */
  timestampStr?: string | undefined;
  /** Closing price of that date, in the currency of the market. */
  closePrice?: number | undefined;
  /** Closing price of the trading day before, in the currency of the market. */
  lastClosePrice?: number | undefined;
  /** Open short position, in shares. */
  aggregatedShort?: bigint | undefined;
  /** Open short position in percent of the circulating shares (0.56 means 0.56 %). */
  aggregatedShortRatio?: number | undefined;
}

export const HkShortInterestItem: MessageType<HkShortInterestItem> = {
  name: "Qot_GetShortInterest.HkShortInterestItem",
  wire: wire.HkShortInterestItem,
};

export interface S2C {
  /** Rows of a US security; empty for a Hong Kong one. */
  usItemList: UsShortInterestItem[];
  /** Rows of a Hong Kong security; empty for a US one. */
  hkItemList: HkShortInterestItem[];
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetShortInterest.S2C",
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
  name: "Qot_GetShortInterest.Request",
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
  name: "Qot_GetShortInterest.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the short-interest history of one Hong Kong or US stock or fund, a page at a time. Qot_GetShortInterest, protocol 3249. */
export const GetShortInterest: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3249,
  name: "Qot_GetShortInterest",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
