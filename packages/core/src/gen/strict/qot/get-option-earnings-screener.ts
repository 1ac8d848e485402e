// Generated from Qot_GetOptionEarningsScreener.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionEarningsScreener.ts";
import * as Qot_Common from "../qot/common.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** One underlying security that reports earnings, with the figures of its options. */
export interface EarningsItem {
  /** The underlying security. */
  owner: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Latest price of the underlying, in the currency of the market. */
  price?: number | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  changeRate?: number | undefined;
  /** Market value of the company, in the currency of the market. */
  marketCap?: number | undefined;
  /** Volatility that the prices of the options imply, in percent (20 means 20 %). */
  iv?: number | undefined;
  /** Where implied volatility stands between its past low and its past high, in percent (20 means 20 %). */
  ivRank?: number | undefined;
  /** Part of past days on which implied volatility was lower, in percent (20 means 20 %). */
  ivPercentile?: number | undefined;
  /** Volatility that the underlying showed, in percent (20 means 20 %). */
  hv?: number | undefined;
  /** Contracts traded today, calls and puts together. */
  volume?: bigint | undefined;
  /** Open contracts, calls and puts together. */
  openInterest?: bigint | undefined;
  /** When earnings are reported, in Unix seconds. */
  earningsTimestamp?: number | undefined;
  /** Day on which earnings are reported, as `YYYY-MM-DD`. */
  earningsTime?: string | undefined;
  /** A value of `EarningsPubType`: before the opening or after the close. */
  earningsPubType?: number | undefined;
  /** The quarter that is reported (`2025Q1`). */
  earningsQuarter?: string | undefined;
  /** Fall of implied volatility after the last earnings report, in percent (20 means 20 %). */
  lastReportIvCrush?: number | undefined;
  /** Fall of implied volatility after past earnings reports, in percent (20 means 20 %). */
  historyReportIvCrush?: number | undefined;
  /** Change of price on the day of the last earnings report, in percent (20 means 20 %). */
  lastReportChgRate?: number | undefined;
  /** Change of price on the days of past earnings reports, in percent (20 means 20 %). */
  historyReportChgRate?: number | undefined;
  /** Expected growth of earnings per share against a year earlier, in percent (20 means 20 %). */
  estimateEpsYoy?: number | undefined;
  /** Expected growth of revenue against a year earlier, in percent (20 means 20 %). */
  estimateRevenueYoy?: number | undefined;
  /** Move of the price that the options imply for the report, in percent (20 means 20 %). */
  expectedMoveRatio?: number | undefined;
}

export const EarningsItem: MessageType<EarningsItem> = {
  name: "Qot_GetOptionEarningsScreener.EarningsItem",
  wire: wire.EarningsItem,
  checked: [
    ["owner", "required", Qot_Common.Security],
  ],
};

export interface C2S {
  /** A value of `OptionMarket`: options on US or Hong Kong stocks only. */
  optionMarket: number;
  /** A value of `EarningsSortType`: what the rows are sorted by; the day of the report when absent. */
  sortType?: number | undefined;
  /** True sorts upwards, false downwards; upwards (the nearest report first) when absent. */
  isAsc?: boolean | undefined;
  /** Rows per page, 1 to 500; 50 when absent. */
  count?: number | undefined;
  /** Cursor: absent or empty on the first request, then the last reply's `nextPage`. */
  page?: string | undefined;
  /** Conditions that a row must pass; all must hold. */
  filterList: Qot_OptionCommon.EarningsIndicator[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionEarningsScreener.C2S",
  wire: wire.C2S,
  checked: [
    ["optionMarket", "required", "int32"],
    ["sortType", "optional", "int32"],
    ["isAsc", "optional", "bool"],
    ["count", "optional", "int32"],
    ["page", "optional", "string"],
    ["filterList", "repeated", Qot_OptionCommon.EarningsIndicator],
  ],
};

export interface S2C {
  /** The rows of this page. */
  itemList: EarningsItem[];
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
  /** When the figures were last updated, in Unix seconds. */
  updateTimestamp?: number | undefined;
  /** Rows that pass the conditions, on all pages together. */
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionEarningsScreener.S2C",
  wire: wire.S2C,
  checked: [
    ["itemList", "repeated", EarningsItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionEarningsScreener.Request",
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
  name: "Qot_GetOptionEarningsScreener.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for securities to trade by options around earnings, a page at a time. Qot_GetOptionEarningsScreener, protocol 3313. */
export const GetOptionEarningsScreener: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3313,
  name: "Qot_GetOptionEarningsScreener",
  effect: "read",
  bounds: { pageMax: 500, pageDefault: 50 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
