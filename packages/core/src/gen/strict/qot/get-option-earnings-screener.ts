// Generated from Qot_GetOptionEarningsScreener.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { string, double, int64, int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putBool, putString } from "../../../protobuf/write-values.ts";
import { writeEarningsIndicator as writeQot_OptionCommon_EarningsIndicator } from "../qot/option-common.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type * as Qot_OptionCommon from "../qot/option-common.ts";

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
  /** The position of implied volatility between its past low and its past high, in percent (20 means 20 %). */
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

/** @internal */
export function readEarningsItem(r: Reader): EarningsItem {
  let owner: Qot_Common.Security | undefined;
  let name: string | undefined;
  let price: number | undefined;
  let changeRate: number | undefined;
  let marketCap: number | undefined;
  let iv: number | undefined;
  let ivRank: number | undefined;
  let ivPercentile: number | undefined;
  let hv: number | undefined;
  let volume: bigint | undefined;
  let openInterest: bigint | undefined;
  let earningsTimestamp: number | undefined;
  let earningsTime: string | undefined;
  let earningsPubType: number | undefined;
  let earningsQuarter: string | undefined;
  let lastReportIvCrush: number | undefined;
  let historyReportIvCrush: number | undefined;
  let lastReportChgRate: number | undefined;
  let historyReportChgRate: number | undefined;
  let estimateEpsYoy: number | undefined;
  let estimateRevenueYoy: number | undefined;
  let expectedMoveRatio: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) owner = readQot_Common_Security(below(r, "owner"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 25) price = double(r);
    if (r.tag === 33) changeRate = double(r);
    if (r.tag === 41) marketCap = double(r);
    if (r.tag === 49) iv = double(r);
    if (r.tag === 57) ivRank = double(r);
    if (r.tag === 65) ivPercentile = double(r);
    if (r.tag === 73) hv = double(r);
    if (r.tag === 80) volume = int64(r);
    if (r.tag === 88) openInterest = int64(r);
    if (r.tag === 97) earningsTimestamp = double(r);
    if (r.tag === 106) earningsTime = string(r);
    if (r.tag === 112) earningsPubType = int32(r);
    if (r.tag === 122) earningsQuarter = string(r);
    if (r.tag === 129) lastReportIvCrush = double(r);
    if (r.tag === 137) historyReportIvCrush = double(r);
    if (r.tag === 145) lastReportChgRate = double(r);
    if (r.tag === 153) historyReportChgRate = double(r);
    if (r.tag === 161) estimateEpsYoy = double(r);
    if (r.tag === 169) estimateRevenueYoy = double(r);
    if (r.tag === 177) expectedMoveRatio = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 72, { owner: owner ?? lacks(r, "owner"), name, price, changeRate, marketCap, iv, ivRank, ivPercentile, hv, volume, openInterest, earningsTimestamp, earningsTime, earningsPubType, earningsQuarter, lastReportIvCrush, historyReportIvCrush, lastReportChgRate, historyReportChgRate, estimateEpsYoy, estimateRevenueYoy, expectedMoveRatio });
}

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

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "optionMarket", m.optionMarket ?? missing(w, "optionMarket"));
  putInt32(w, 16, "sortType", m.sortType);
  putBool(w, 24, "isAsc", m.isAsc);
  putInt32(w, 32, "count", m.count);
  putString(w, 42, "page", m.page);
  putMessages(w, 50, "filterList", m.filterList, writeQot_OptionCommon_EarningsIndicator);
}

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

/** @internal */
export function readS2C(r: Reader): S2C {
  const itemList: EarningsItem[] = [];
  let nextPage: string | undefined;
  let updateTimestamp: number | undefined;
  let allCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) itemList.push(readEarningsItem(below(r, "itemList", itemList.length)));
    if (r.tag === 18) nextPage = string(r);
    if (r.tag === 25) updateTimestamp = double(r);
    if (r.tag === 32) allCount = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 18, { itemList, nextPage, updateTimestamp, allCount });
}

export interface Request {
  /** The content of the request. */
  c2s: C2S;
}

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The content of the reply or push; absent if `retType` is a failure. */
  s2c?: S2C | undefined;
}

/** Asks for securities to trade by options around earnings, a page at a time. Qot_GetOptionEarningsScreener, protocol 3313. */
export const GetOptionEarningsScreener: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3313,
  name: "Qot_GetOptionEarningsScreener",
  effect: "read",
  bounds: { pageMax: 500, pageDefault: 50 },
  request: { name: "Qot_GetOptionEarningsScreener.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOptionEarningsScreener.C2S", write: writeC2S },
  reply: { name: "Qot_GetOptionEarningsScreener.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOptionEarningsScreener.S2C", read: readS2C },
});
