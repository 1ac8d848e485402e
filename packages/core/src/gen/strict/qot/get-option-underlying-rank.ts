// Generated from Qot_GetOptionUnderlyingRank.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionUnderlyingRank.ts";
import * as Qot_Common from "../qot/common.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** One underlying security with the figures of its options. */
export interface UnderlyingRankItem {
  /** The underlying security. */
  owner: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Contracts traded, calls and puts together. */
  totalVolume?: bigint | undefined;
  /** Open contracts, calls and puts together. */
  totalOpenInterest?: bigint | undefined;
  /** Put contracts traded over call contracts traded, in percent (20 means 20 %). */
  volumeRatio?: number | undefined;
  /** Open put contracts over open call contracts, in percent (20 means 20 %). */
  openInterestRatio?: number | undefined;
  /** Volatility that the prices of the options imply, in percent (20 means 20 %). */
  iv?: number | undefined;
  /** Where implied volatility stands between its past low and its past high, in percent (20 means 20 %). */
  ivRank?: number | undefined;
  /** Part of past days on which implied volatility was lower, in percent (20 means 20 %). */
  ivPercentile?: number | undefined;
  /** Latest price of the underlying, in the currency of the market. */
  price?: number | undefined;
  /** Change of the underlying price against the previous close, in percent (20 means 20 %). */
  changeRate?: number | undefined;
  /** Change of implied volatility, in percent (20 means 20 %). */
  ivChange?: number | undefined;
  /** Volatility that the underlying showed, in percent (20 means 20 %). */
  hv?: number | undefined;
  /** Change of historical volatility, in percent (20 means 20 %). */
  hvChange?: number | undefined;
  /** Market value of the underlying company, in the currency of the market. */
  marketCap?: number | undefined;
}

export const UnderlyingRankItem: MessageType<UnderlyingRankItem> = {
  name: "Qot_GetOptionUnderlyingRank.UnderlyingRankItem",
  wire: wire.UnderlyingRankItem,
  checked: [
    ["owner", "required", Qot_Common.Security],
  ],
};

export interface C2S {
  /** A value of `OptionMarket`: which options: US or Hong Kong, on stocks or on indices. */
  optionMarket: number;
  /** A value of `UnderlyingRankSortType`: what the ranking goes by. */
  sortType: number;
  /** True ranks upwards; downwards when absent or false. */
  isAsc?: boolean | undefined;
  /** Rows per page, 1 to 200; 200 when absent. */
  count?: number | undefined;
  /** Trading day of the ranking as `YYYY-MM-DD`; the latest when absent. */
  tradingDate?: string | undefined;
  /** Conditions that a row must pass; all must hold. */
  filterList: Qot_OptionCommon.UnderlyingRankIndicator[];
  /** Cursor: absent or empty on the first request, then the last reply's `nextPage`. */
  page?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionUnderlyingRank.C2S",
  wire: wire.C2S,
  checked: [
    ["optionMarket", "required", "int32"],
    ["sortType", "required", "int32"],
    ["isAsc", "optional", "bool"],
    ["count", "optional", "int32"],
    ["tradingDate", "optional", "string"],
    ["filterList", "repeated", Qot_OptionCommon.UnderlyingRankIndicator],
    ["page", "optional", "string"],
  ],
};

export interface S2C {
  /** A value of `OptionMarket`: which options: US or Hong Kong, on stocks or on indices. */
  optionMarket: number;
  /** A value of `UnderlyingRankSortType`: what the ranking goes by. */
  sortType: number;
  /** Trading day of the ranking, as text in the market's own time zone. */
  tradingDate?: string | undefined;
  /** Trading day of the ranking, in Unix seconds. */
  tradingTimestamp?: number | undefined;
  /** The rows of this page, in order of rank. */
  rankList: UnderlyingRankItem[];
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
  /** Rows that pass the conditions, on all pages together. */
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionUnderlyingRank.S2C",
  wire: wire.S2C,
  checked: [
    ["optionMarket", "required"],
    ["sortType", "required"],
    ["rankList", "repeated", UnderlyingRankItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionUnderlyingRank.Request",
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
  name: "Qot_GetOptionUnderlyingRank.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a ranking of underlying securities by their options, a page at a time. Qot_GetOptionUnderlyingRank, protocol 3305. */
export const GetOptionUnderlyingRank: Protocol<C2S, S2C, "read"> & Bounded<"pageMax"> = {
  kind: "request",
  id: 3305,
  name: "Qot_GetOptionUnderlyingRank",
  effect: "read",
  bounds: { pageMax: 200 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
