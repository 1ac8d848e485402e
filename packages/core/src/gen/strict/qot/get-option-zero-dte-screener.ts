// Generated from Qot_GetOptionZeroDteScreener.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int64, string, double, int32 } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { type Loose, type Writer, putMessage, missing, putMessages } from "../../../protobuf/writer.ts";
import { putInt64, putString, putDouble, putInt32, putBool } from "../../../protobuf/write-values.ts";
import { writeZeroDteIndicator as writeQot_OptionCommon_ZeroDteIndicator } from "../qot/option-common.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type * as Qot_OptionCommon from "../qot/option-common.ts";

/** Identifies the chain of options; pass it to `Qot_GetOptionZeroDteContract` unchanged. */
export interface OptionChainInfo {
  /** Expiry date of the chain, in Unix seconds. */
  strikeDateTimestamp?: bigint | undefined;
  /** Product code of the chain, as text. */
  productCode?: string | undefined;
  /** Factor from a quoted price to the value of one contract, a plain ratio. */
  multiplier?: number | undefined;
  /** Units of the underlying per contract. */
  contractShareSize?: number | undefined;
  /** Kind of expiry; the vendor does not document its values. */
  expirationType?: number | undefined;
  /** The underlying security of the chain. */
  underlying?: Qot_Common.Security | undefined;
}

/** @internal */
export function readOptionChainInfo(r: Reader): OptionChainInfo {
  let strikeDateTimestamp: bigint | undefined;
  let productCode: string | undefined;
  let multiplier: number | undefined;
  let contractShareSize: number | undefined;
  let expirationType: number | undefined;
  let underlying: Qot_Common.Security | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) strikeDateTimestamp = int64(r);
    if (r.tag === 18) productCode = string(r);
    if (r.tag === 25) multiplier = double(r);
    if (r.tag === 33) contractShareSize = double(r);
    if (r.tag === 40) expirationType = int32(r);
    if (r.tag === 50) underlying = readQot_Common_Security(below(r, "underlying"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 21, { strikeDateTimestamp, productCode, multiplier, contractShareSize, expirationType, underlying });
}

/** @internal */
export function writeOptionChainInfo(w: Writer, m: Loose<OptionChainInfo>): void {
  putInt64(w, 8, "strikeDateTimestamp", m.strikeDateTimestamp);
  putString(w, 18, "productCode", m.productCode);
  putDouble(w, 25, "multiplier", m.multiplier);
  putDouble(w, 33, "contractShareSize", m.contractShareSize);
  putInt32(w, 40, "expirationType", m.expirationType);
  putMessage(w, 50, "underlying", m.underlying, writeQot_Common_Security);
}

/** One underlying security with options that expire the same day. */
export interface ZeroDteScreenerItem {
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
  /** When trading in the options ends, in Unix seconds. */
  lastTradingTime?: bigint | undefined;
  /** When earnings are reported, in Unix seconds; absent where no report is near. */
  earningsTimestamp?: bigint | undefined;
  /** When earnings are reported, as `YYYY-MM-DD hh:mm:ss`; absent where no report is near. */
  earningsTime?: string | undefined;
  /** A value of `EarningsPubType`: before the opening or after the close. */
  earningsPubType?: number | undefined;
  /** The chain, to ask for its options. */
  chainInfo?: OptionChainInfo | undefined;
}

/** @internal */
export function readZeroDteScreenerItem(r: Reader): ZeroDteScreenerItem {
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
  let lastTradingTime: bigint | undefined;
  let earningsTimestamp: bigint | undefined;
  let earningsTime: string | undefined;
  let earningsPubType: number | undefined;
  let chainInfo: OptionChainInfo | undefined;
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
    if (r.tag === 96) lastTradingTime = int64(r);
    if (r.tag === 104) earningsTimestamp = int64(r);
    if (r.tag === 114) earningsTime = string(r);
    if (r.tag === 120) earningsPubType = int32(r);
    if (r.tag === 130) chainInfo = readOptionChainInfo(below(r, "chainInfo"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 53, { owner: owner ?? lacks(r, "owner"), name, price, changeRate, marketCap, iv, ivRank, ivPercentile, hv, volume, openInterest, lastTradingTime, earningsTimestamp, earningsTime, earningsPubType, chainInfo });
}

export interface C2S {
  /** A value of `OptionMarket`: US options on stocks or on indices only. */
  optionMarket: number;
  /** A value of `ZeroDteSortType`: what the rows are sorted by; volume when absent. */
  sortType?: number | undefined;
  /** True sorts upwards; downwards when absent or false. */
  isAsc?: boolean | undefined;
  /** Rows per page, 1 to 500; 50 when absent. */
  count?: number | undefined;
  /** Cursor: absent or empty on the first request, then the last reply's `nextPage`. */
  page?: string | undefined;
  /** Conditions that a row must pass; all must hold. */
  filterList: Qot_OptionCommon.ZeroDteIndicator[];
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "optionMarket", m.optionMarket ?? missing(w, "optionMarket"));
  putInt32(w, 16, "sortType", m.sortType);
  putBool(w, 24, "isAsc", m.isAsc);
  putInt32(w, 32, "count", m.count);
  putString(w, 42, "page", m.page);
  putMessages(w, 50, "filterList", m.filterList, writeQot_OptionCommon_ZeroDteIndicator);
}

export interface S2C {
  /** The rows of this page. */
  itemList: ZeroDteScreenerItem[];
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
  /** When the figures were last updated, in Unix seconds. */
  updateTimestamp?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const itemList: ZeroDteScreenerItem[] = [];
  let nextPage: string | undefined;
  let updateTimestamp: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) itemList.push(readZeroDteScreenerItem(below(r, "itemList", itemList.length)));
    if (r.tag === 18) nextPage = string(r);
    if (r.tag === 25) updateTimestamp = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 17, { itemList, nextPage, updateTimestamp });
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

/** Asks for securities with options that expire the same day, a page at a time. Qot_GetOptionZeroDteScreener, protocol 3311. */
export const GetOptionZeroDteScreener: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3311,
  name: "Qot_GetOptionZeroDteScreener",
  effect: "read",
  bounds: { pageMax: 500, pageDefault: 50 },
  request: { name: "Qot_GetOptionZeroDteScreener.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOptionZeroDteScreener.C2S", write: writeC2S },
  reply: { name: "Qot_GetOptionZeroDteScreener.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOptionZeroDteScreener.S2C", read: readS2C },
});
