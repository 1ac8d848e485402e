// Generated from Qot_GetOptionUnderlyingRank.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { string, int64, double, int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putBool, putString } from "../../../protobuf/write-values.ts";
import { writeUnderlyingRankIndicator as writeQot_OptionCommon_UnderlyingRankIndicator } from "../qot/option-common.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type * as Qot_OptionCommon from "../qot/option-common.ts";

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
  /** The position of implied volatility between its past low and its past high, in percent (20 means 20 %). */
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

/** @internal */
export function readUnderlyingRankItem(r: Reader): UnderlyingRankItem {
  let owner: Qot_Common.Security | undefined;
  let name: string | undefined;
  let totalVolume: bigint | undefined;
  let totalOpenInterest: bigint | undefined;
  let volumeRatio: number | undefined;
  let openInterestRatio: number | undefined;
  let iv: number | undefined;
  let ivRank: number | undefined;
  let ivPercentile: number | undefined;
  let price: number | undefined;
  let changeRate: number | undefined;
  let ivChange: number | undefined;
  let hv: number | undefined;
  let hvChange: number | undefined;
  let marketCap: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) owner = readQot_Common_Security(below(r, "owner"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 24) totalVolume = int64(r);
    if (r.tag === 32) totalOpenInterest = int64(r);
    if (r.tag === 41) volumeRatio = double(r);
    if (r.tag === 49) openInterestRatio = double(r);
    if (r.tag === 57) iv = double(r);
    if (r.tag === 65) ivRank = double(r);
    if (r.tag === 73) ivPercentile = double(r);
    if (r.tag === 81) price = double(r);
    if (r.tag === 89) changeRate = double(r);
    if (r.tag === 97) ivChange = double(r);
    if (r.tag === 105) hv = double(r);
    if (r.tag === 113) hvChange = double(r);
    if (r.tag === 121) marketCap = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 51, { owner: owner ?? lacks(r, "owner"), name, totalVolume, totalOpenInterest, volumeRatio, openInterestRatio, iv, ivRank, ivPercentile, price, changeRate, ivChange, hv, hvChange, marketCap });
}

export interface C2S {
  /** A value of `OptionMarket`: which options: US or Hong Kong, on stocks or on indices. */
  optionMarket: number;
  /** A value of `UnderlyingRankSortType`: the sort value of the ranking. */
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

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "optionMarket", m.optionMarket ?? missing(w, "optionMarket"));
  putInt32(w, 16, "sortType", m.sortType ?? missing(w, "sortType"));
  putBool(w, 24, "isAsc", m.isAsc);
  putInt32(w, 32, "count", m.count);
  putString(w, 42, "tradingDate", m.tradingDate);
  putMessages(w, 50, "filterList", m.filterList, writeQot_OptionCommon_UnderlyingRankIndicator);
  putString(w, 58, "page", m.page);
}

export interface S2C {
  /** A value of `OptionMarket`: which options: US or Hong Kong, on stocks or on indices. */
  optionMarket: number;
  /** A value of `UnderlyingRankSortType`: the sort value of the ranking. */
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

/** @internal */
export function readS2C(r: Reader): S2C {
  let optionMarket: number | undefined;
  let sortType: number | undefined;
  let tradingDate: string | undefined;
  let tradingTimestamp: number | undefined;
  const rankList: UnderlyingRankItem[] = [];
  let nextPage: string | undefined;
  let allCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) optionMarket = int32(r);
    if (r.tag === 16) sortType = int32(r);
    if (r.tag === 26) tradingDate = string(r);
    if (r.tag === 33) tradingTimestamp = double(r);
    while (r.tag === 42) rankList.push(readUnderlyingRankItem(below(r, "rankList", rankList.length)));
    if (r.tag === 50) nextPage = string(r);
    if (r.tag === 56) allCount = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 24, { optionMarket: optionMarket ?? lacks(r, "optionMarket"), sortType: sortType ?? lacks(r, "sortType"), tradingDate, tradingTimestamp, rankList, nextPage, allCount });
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

/** Asks for a ranking of underlying securities by their options, a page at a time. Qot_GetOptionUnderlyingRank, protocol 3305. */
export const GetOptionUnderlyingRank: Protocol<C2S, S2C, "read"> & Bounded<"pageMax"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3305,
  name: "Qot_GetOptionUnderlyingRank",
  effect: "read",
  bounds: { pageMax: 200 },
  request: { name: "Qot_GetOptionUnderlyingRank.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOptionUnderlyingRank.C2S", write: writeC2S },
  reply: { name: "Qot_GetOptionUnderlyingRank.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOptionUnderlyingRank.S2C", read: readS2C },
});
