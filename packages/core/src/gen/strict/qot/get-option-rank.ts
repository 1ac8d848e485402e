// Generated from Qot_GetOptionRank.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { string, int32, int64, double } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putString, putBool } from "../../../protobuf/write-values.ts";
import { writeOptionRankIndicator as writeQot_OptionCommon_OptionRankIndicator } from "../qot/option-common.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type * as Qot_OptionCommon from "../qot/option-common.ts";

/** One option with its figures; prices are in the currency of the market. */
export interface OptionRankItem {
  /** The option contract. */
  option: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** A value of `OptionType`: call or put. */
  optionType?: number | undefined;
  /** Rise of open interest, in contracts; never negative. */
  oiIncrement?: bigint | undefined;
  /** Fall of open interest, in contracts; never negative. */
  oiDecrement?: bigint | undefined;
  /** Rise of the value of the open contracts, never negative, in the currency of the market. */
  oiMarketCapIncrement?: number | undefined;
  /** Fall of the value of the open contracts, never negative, in the currency of the market. */
  oiMarketCapDecrement?: number | undefined;
  /** Contracts traded. */
  volume?: bigint | undefined;
  /** Value traded, in the currency of the market. */
  turnover?: number | undefined;
  /** Open contracts. */
  openInterest?: bigint | undefined;
  /** Value of the open contracts, in the currency of the market. */
  openInterestMarketCap?: number | undefined;
  /** Volatility that the option's price implies, in percent (20 means 20 %). */
  iv?: number | undefined;
  /** Latest price of the option, in the currency of the market. */
  optionPrice?: number | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  changeRate?: number | undefined;
  /** Mean of best bid and best ask, in the currency of the market. */
  midPrice?: number | undefined;
  /** Best bid, in the currency of the market. */
  bidPrice?: number | undefined;
  /** Contracts wanted at the best bid. */
  bidVolume?: bigint | undefined;
  /** Best ask, in the currency of the market. */
  askPrice?: number | undefined;
  /** Contracts offered at the best ask. */
  askVolume?: bigint | undefined;
  /** Change of price for a change of 1 in the underlying price. */
  delta?: number | undefined;
  /** Change of delta for a change of 1 in the underlying price. */
  gamma?: number | undefined;
  /** Sensitivity of the price to the passing of time. */
  theta?: number | undefined;
  /** Sensitivity of the price to implied volatility. */
  vega?: number | undefined;
  /** Sensitivity of the price to the interest rate. */
  rho?: number | undefined;
}

/** @internal */
export function readOptionRankItem(r: Reader): OptionRankItem {
  let option: Qot_Common.Security | undefined;
  let name: string | undefined;
  let optionType: number | undefined;
  let oiIncrement: bigint | undefined;
  let oiDecrement: bigint | undefined;
  let oiMarketCapIncrement: number | undefined;
  let oiMarketCapDecrement: number | undefined;
  let volume: bigint | undefined;
  let turnover: number | undefined;
  let openInterest: bigint | undefined;
  let openInterestMarketCap: number | undefined;
  let iv: number | undefined;
  let optionPrice: number | undefined;
  let changeRate: number | undefined;
  let midPrice: number | undefined;
  let bidPrice: number | undefined;
  let bidVolume: bigint | undefined;
  let askPrice: number | undefined;
  let askVolume: bigint | undefined;
  let delta: number | undefined;
  let gamma: number | undefined;
  let theta: number | undefined;
  let vega: number | undefined;
  let rho: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) option = readQot_Common_Security(below(r, "option"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 24) optionType = int32(r);
    if (r.tag === 32) oiIncrement = int64(r);
    if (r.tag === 40) oiDecrement = int64(r);
    if (r.tag === 49) oiMarketCapIncrement = double(r);
    if (r.tag === 57) oiMarketCapDecrement = double(r);
    if (r.tag === 64) volume = int64(r);
    if (r.tag === 73) turnover = double(r);
    if (r.tag === 80) openInterest = int64(r);
    if (r.tag === 89) openInterestMarketCap = double(r);
    if (r.tag === 97) iv = double(r);
    if (r.tag === 105) optionPrice = double(r);
    if (r.tag === 113) changeRate = double(r);
    if (r.tag === 121) midPrice = double(r);
    if (r.tag === 129) bidPrice = double(r);
    if (r.tag === 136) bidVolume = int64(r);
    if (r.tag === 145) askPrice = double(r);
    if (r.tag === 152) askVolume = int64(r);
    if (r.tag === 161) delta = double(r);
    if (r.tag === 169) gamma = double(r);
    if (r.tag === 177) theta = double(r);
    if (r.tag === 185) vega = double(r);
    if (r.tag === 193) rho = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 80, { option: option ?? lacks(r, "option"), name, optionType, oiIncrement, oiDecrement, oiMarketCapIncrement, oiMarketCapDecrement, volume, turnover, openInterest, openInterestMarketCap, iv, optionPrice, changeRate, midPrice, bidPrice, bidVolume, askPrice, askVolume, delta, gamma, theta, vega, rho });
}

export interface C2S {
  /** A value of `OptionMarket`: which options: US or Hong Kong, on stocks or on indices. */
  optionMarket: number;
  /** A value of `OptionRankType`: the sort value of the ranking. */
  sortType: number;
  /** Rows per page, 1 to 200; 200 when absent. */
  count?: number | undefined;
  /** Trading day of the ranking as `YYYY-MM-DD`; the latest when absent. */
  tradingDate?: string | undefined;
  /** True ranks upwards; downwards when absent or false. */
  isAsc?: boolean | undefined;
  /** Cursor: absent or empty on the first request, then the last reply's `nextPage`. */
  page?: string | undefined;
  /** Conditions that a row must pass; all must hold. */
  filterList: Qot_OptionCommon.OptionRankIndicator[];
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "optionMarket", m.optionMarket ?? missing(w, "optionMarket"));
  putInt32(w, 16, "sortType", m.sortType ?? missing(w, "sortType"));
  putInt32(w, 24, "count", m.count);
  putString(w, 34, "tradingDate", m.tradingDate);
  putBool(w, 40, "isAsc", m.isAsc);
  putString(w, 50, "page", m.page);
  putMessages(w, 58, "filterList", m.filterList, writeQot_OptionCommon_OptionRankIndicator);
}

export interface S2C {
  /** A value of `OptionMarket`: which options: US or Hong Kong, on stocks or on indices. */
  optionMarket: number;
  /** A value of `OptionRankType`: the sort value of the ranking. */
  sortType: number;
  /** Trading day of the ranking, as text in the market's own time zone. */
  tradingDate?: string | undefined;
  /** Trading day of the ranking, in Unix seconds. */
  tradingTimestamp?: number | undefined;
  /** The rows of this page, in order of rank. */
  rankList: OptionRankItem[];
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
  const rankList: OptionRankItem[] = [];
  let nextPage: string | undefined;
  let allCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) optionMarket = int32(r);
    if (r.tag === 16) sortType = int32(r);
    if (r.tag === 26) tradingDate = string(r);
    if (r.tag === 33) tradingTimestamp = double(r);
    while (r.tag === 42) rankList.push(readOptionRankItem(below(r, "rankList", rankList.length)));
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

/** Asks for a ranking of options, a page at a time. Qot_GetOptionRank, protocol 3306. */
export const GetOptionRank: Protocol<C2S, S2C, "read"> & Bounded<"pageMax"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3306,
  name: "Qot_GetOptionRank",
  effect: "read",
  bounds: { pageMax: 200 },
  request: { name: "Qot_GetOptionRank.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOptionRank.C2S", write: writeC2S },
  reply: { name: "Qot_GetOptionRank.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOptionRank.S2C", read: readS2C },
});
