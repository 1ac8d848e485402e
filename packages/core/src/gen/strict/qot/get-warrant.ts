// Generated from Qot_GetWarrant.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage, putList } from "../../../protobuf/writer.ts";
import { putInt32, putBool, putString, putDouble, putUint64 } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader, readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32, string, double, int64, bool } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** Row to start from, counted from 0. */
  begin: number;
  /** Rows per page, at most 200. */
  num: number;
  /** A value of `SortField`: what the rows are sorted by. */
  sortField: number;
  /** True sorts upwards, false downwards. */
  ascend: boolean;
  /** Only warrants on this stock or index. */
  owner?: Qot_Common.Security | undefined;
  /** Values of `WarrantType`: only warrants of these kinds. */
  typeList: number[];
  /** Values of `Issuer`: only warrants of these issuers. */
  issuerList: number[];
  /** First day of maturity to keep, as `YYYY-MM-DD`. */
  maturityTimeMin?: string | undefined;
  /** Last day of maturity to keep, as `YYYY-MM-DD`. */
  maturityTimeMax?: string | undefined;
  /** A value of `IpoPeriod`: only warrants that were or will be listed within this time. */
  ipoPeriod?: number | undefined;
  /** A value of `PriceType`: only warrants in or out of the money; does not apply to inline warrants. */
  priceType?: number | undefined;
  /** A value of `WarrantStatus`: only warrants in this state. */
  status?: number | undefined;
  /** Only warrants whose latest price is at least this, in the currency of the market; no bound when absent. */
  curPriceMin?: number | undefined;
  /** Only warrants whose latest price is at most this, in the currency of the market; no bound when absent. */
  curPriceMax?: number | undefined;
  /** Only warrants whose strike price is at least this, in the currency of the market; no bound when absent. */
  strikePriceMin?: number | undefined;
  /** Only warrants whose strike price is at most this, in the currency of the market; no bound when absent. */
  strikePriceMax?: number | undefined;
  /** Only warrants whose part held by the public is at least this, in percent (20 means 20 %); no bound when absent. */
  streetMin?: number | undefined;
  /** Only warrants whose part held by the public is at most this, in percent (20 means 20 %); no bound when absent. */
  streetMax?: number | undefined;
  /** Only warrants whose conversion ratio is at least this, a plain ratio; no bound when absent. */
  conversionMin?: number | undefined;
  /** Only warrants whose conversion ratio is at most this, a plain ratio; no bound when absent. */
  conversionMax?: number | undefined;
  /** Only warrants whose volume is at least this, in units; no bound when absent. */
  volMin?: bigint | undefined;
  /** Only warrants whose volume is at most this, in units; no bound when absent. */
  volMax?: bigint | undefined;
  /** Only warrants whose premium is at least this, in percent (20 means 20 %); no bound when absent. */
  premiumMin?: number | undefined;
  /** Only warrants whose premium is at most this, in percent (20 means 20 %); no bound when absent. */
  premiumMax?: number | undefined;
  /** Only warrants whose leverage is at least this, a plain ratio; no bound when absent. */
  leverageRatioMin?: number | undefined;
  /** Only warrants whose leverage is at most this, a plain ratio; no bound when absent. */
  leverageRatioMax?: number | undefined;
  /** Only warrants whose delta is at least this; no bound when absent. Call and put warrants only. */
  deltaMin?: number | undefined;
  /** Only warrants whose delta is at most this; no bound when absent. Call and put warrants only. */
  deltaMax?: number | undefined;
  /** Only warrants whose implied volatility is at least this; no bound when absent. Call and put warrants only; the vendor does not document its unit. */
  impliedMin?: number | undefined;
  /** Only warrants whose implied volatility is at most this; no bound when absent. Call and put warrants only; the vendor does not document its unit. */
  impliedMax?: number | undefined;
  /** Only warrants whose call price is at least this, in the currency of the market; no bound when absent. Bull/bear contracts only. */
  recoveryPriceMin?: number | undefined;
  /** Only warrants whose call price is at most this, in the currency of the market; no bound when absent. Bull/bear contracts only. */
  recoveryPriceMax?: number | undefined;
  /** Only warrants whose distance from the underlying price to the call price is at least this, in percent; no bound when absent. Bull/bear contracts only. */
  priceRecoveryRatioMin?: number | undefined;
  /** Only warrants whose distance from the underlying price to the call price is at most this, in percent; no bound when absent. Bull/bear contracts only. */
  priceRecoveryRatioMax?: number | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "begin", m.begin ?? missing(w, "begin"));
  putInt32(w, 16, "num", m.num ?? missing(w, "num"));
  putInt32(w, 24, "sortField", m.sortField ?? missing(w, "sortField"));
  putBool(w, 32, "ascend", m.ascend ?? missing(w, "ascend"));
  putMessage(w, 42, "owner", m.owner, writeQot_Common_Security);
  putList(w, 48, "typeList", m.typeList, putInt32);
  putList(w, 56, "issuerList", m.issuerList, putInt32);
  putString(w, 66, "maturityTimeMin", m.maturityTimeMin);
  putString(w, 74, "maturityTimeMax", m.maturityTimeMax);
  putInt32(w, 80, "ipoPeriod", m.ipoPeriod);
  putInt32(w, 88, "priceType", m.priceType);
  putInt32(w, 96, "status", m.status);
  putDouble(w, 105, "curPriceMin", m.curPriceMin);
  putDouble(w, 113, "curPriceMax", m.curPriceMax);
  putDouble(w, 121, "strikePriceMin", m.strikePriceMin);
  putDouble(w, 129, "strikePriceMax", m.strikePriceMax);
  putDouble(w, 137, "streetMin", m.streetMin);
  putDouble(w, 145, "streetMax", m.streetMax);
  putDouble(w, 153, "conversionMin", m.conversionMin);
  putDouble(w, 161, "conversionMax", m.conversionMax);
  putUint64(w, 168, "volMin", m.volMin);
  putUint64(w, 176, "volMax", m.volMax);
  putDouble(w, 185, "premiumMin", m.premiumMin);
  putDouble(w, 193, "premiumMax", m.premiumMax);
  putDouble(w, 201, "leverageRatioMin", m.leverageRatioMin);
  putDouble(w, 209, "leverageRatioMax", m.leverageRatioMax);
  putDouble(w, 217, "deltaMin", m.deltaMin);
  putDouble(w, 225, "deltaMax", m.deltaMax);
  putDouble(w, 233, "impliedMin", m.impliedMin);
  putDouble(w, 241, "impliedMax", m.impliedMax);
  putDouble(w, 249, "recoveryPriceMin", m.recoveryPriceMin);
  putDouble(w, 257, "recoveryPriceMax", m.recoveryPriceMax);
  putDouble(w, 265, "priceRecoveryRatioMin", m.priceRecoveryRatioMin);
  putDouble(w, 273, "priceRecoveryRatioMax", m.priceRecoveryRatioMax);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

/** One warrant; prices are in the currency of the market. */
export interface WarrantData {
  /** The warrant. */
  stock: Qot_Common.Security;
  /** The underlying security. */
  owner: Qot_Common.Security;
  /** A value of `WarrantType`: call, put, bull, bear or inline. */
  type: number;
  /** A value of `Issuer`: the issuer of the warrant. */
  issuer: number;
  /** Date of maturity, as text in the market's own time zone. */
  maturityTime: string;
  /** Date of maturity, in Unix seconds. */
  maturityTimestamp?: number | undefined;
  /** Listing date, as text in the market's own time zone. */
  listTime: string;
  /** Listing date, in Unix seconds. */
  listTimestamp?: number | undefined;
  /** Last trading day, as text in the market's own time zone. */
  lastTradeTime: string;
  /** Last trading day, in Unix seconds. */
  lastTradeTimestamp?: number | undefined;
  /** Price of the underlying at which the contract is called; bull/bear contracts only. */
  recoveryPrice?: number | undefined;
  /** Warrants needed for one unit of the underlying, a plain ratio. */
  conversionRatio: number;
  /** Units per lot. */
  lotSize: number;
  /** Price of the underlying at which the warrant is exercised, in the currency of the market. */
  strikePrice: number;
  /** Closing price of the trading day before, in the currency of the market. */
  lastClosePrice: number;
  /** Name in the language that OpenD is set to. */
  name: string;
  /** Latest price, in the currency of the market. */
  curPrice: number;
  /** Change of price against the previous close, in the currency of the market. */
  priceChangeVal: number;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  changeRate: number;
  /** A value of `WarrantStatus`: whether the warrant can be traded. */
  status: number;
  /** Best bid, in the currency of the market. */
  bidPrice: number;
  /** Best ask, in the currency of the market. */
  askPrice: number;
  /** Units wanted at the best bid. */
  bidVol: bigint;
  /** Units offered at the best ask. */
  askVol: bigint;
  /** Units traded today. */
  volume: bigint;
  /** Value traded today, in the currency of the market. */
  turnover: number;
  /** The vendor's overall score of the warrant. */
  score: number;
  /** How far the underlying must move until maturity for the holder to break even, in percent (20 means 20 %). */
  premium: number;
  /** Price of the underlying at which nothing is won or lost, in the currency of the market. */
  breakEvenPoint: number;
  /** How many times as much underlying as warrant the same money buys, a plain ratio. */
  leverage: number;
  /** How far in (positive) or out of (negative) the money, in percent (20 means 20 %). */
  ipop: number;
  /** Distance of the underlying price from the call price, in percent (20 means 20 %); bull/bear contracts only. */
  priceRecoveryRatio?: number | undefined;
  /** Price of as many warrants as one unit of the underlying takes, in the currency of the market. */
  conversionPrice: number;
  /** Part of the issue held by the public, in percent (20 means 20 %). */
  streetRate: number;
  /** Units held by the public. */
  streetVol: bigint;
  /** Day's high less day's low, relative to the previous close, in percent (20 means 20 %). */
  amplitude: number;
  /** Units issued. */
  issueSize: bigint;
  /** Highest price of the trading day, in the currency of the market. */
  highPrice: number;
  /** Lowest price of the trading day, in the currency of the market. */
  lowPrice: number;
  /** Volatility that the warrant's price implies; call and put warrants only. The vendor does not document its unit. */
  impliedVolatility?: number | undefined;
  /** Change of price for a change of 1 in the underlying price; call and put warrants only. */
  delta?: number | undefined;
  /** Leverage times delta: how many percent the warrant moves per percent of the underlying, a plain ratio. */
  effectiveLeverage: number;
  /** Upper bound of the underlying price, in the currency of the market; inline warrants only. */
  upperStrikePrice?: number | undefined;
  /** Lower bound of the underlying price, in the currency of the market; inline warrants only. */
  lowerStrikePrice?: number | undefined;
  /** A value of `PriceType`: inside or outside the bounds, for inline warrants only. */
  inLinePriceStatus?: number | undefined;
}

/** @internal */
export function readWarrantData(r: Reader): WarrantData {
  let stock: Qot_Common.Security | undefined;
  let owner: Qot_Common.Security | undefined;
  let type: number | undefined;
  let issuer: number | undefined;
  let maturityTime: string | undefined;
  let maturityTimestamp: number | undefined;
  let listTime: string | undefined;
  let listTimestamp: number | undefined;
  let lastTradeTime: string | undefined;
  let lastTradeTimestamp: number | undefined;
  let recoveryPrice: number | undefined;
  let conversionRatio: number | undefined;
  let lotSize: number | undefined;
  let strikePrice: number | undefined;
  let lastClosePrice: number | undefined;
  let name: string | undefined;
  let curPrice: number | undefined;
  let priceChangeVal: number | undefined;
  let changeRate: number | undefined;
  let status: number | undefined;
  let bidPrice: number | undefined;
  let askPrice: number | undefined;
  let bidVol: bigint | undefined;
  let askVol: bigint | undefined;
  let volume: bigint | undefined;
  let turnover: number | undefined;
  let score: number | undefined;
  let premium: number | undefined;
  let breakEvenPoint: number | undefined;
  let leverage: number | undefined;
  let ipop: number | undefined;
  let priceRecoveryRatio: number | undefined;
  let conversionPrice: number | undefined;
  let streetRate: number | undefined;
  let streetVol: bigint | undefined;
  let amplitude: number | undefined;
  let issueSize: bigint | undefined;
  let highPrice: number | undefined;
  let lowPrice: number | undefined;
  let impliedVolatility: number | undefined;
  let delta: number | undefined;
  let effectiveLeverage: number | undefined;
  let upperStrikePrice: number | undefined;
  let lowerStrikePrice: number | undefined;
  let inLinePriceStatus: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) stock = readQot_Common_Security(below(r, "stock"));
    if (r.tag === 18) owner = readQot_Common_Security(below(r, "owner"));
    if (r.tag === 24) type = int32(r);
    if (r.tag === 32) issuer = int32(r);
    if (r.tag === 42) maturityTime = string(r);
    if (r.tag === 49) maturityTimestamp = double(r);
    if (r.tag === 58) listTime = string(r);
    if (r.tag === 65) listTimestamp = double(r);
    if (r.tag === 74) lastTradeTime = string(r);
    if (r.tag === 81) lastTradeTimestamp = double(r);
    if (r.tag === 89) recoveryPrice = double(r);
    if (r.tag === 97) conversionRatio = double(r);
    if (r.tag === 104) lotSize = int32(r);
    if (r.tag === 113) strikePrice = double(r);
    if (r.tag === 121) lastClosePrice = double(r);
    if (r.tag === 130) name = string(r);
    if (r.tag === 137) curPrice = double(r);
    if (r.tag === 145) priceChangeVal = double(r);
    if (r.tag === 153) changeRate = double(r);
    if (r.tag === 160) status = int32(r);
    if (r.tag === 169) bidPrice = double(r);
    if (r.tag === 177) askPrice = double(r);
    if (r.tag === 184) bidVol = int64(r);
    if (r.tag === 192) askVol = int64(r);
    if (r.tag === 200) volume = int64(r);
    if (r.tag === 209) turnover = double(r);
    if (r.tag === 217) score = double(r);
    if (r.tag === 225) premium = double(r);
    if (r.tag === 233) breakEvenPoint = double(r);
    if (r.tag === 241) leverage = double(r);
    if (r.tag === 249) ipop = double(r);
    if (r.tag === 257) priceRecoveryRatio = double(r);
    if (r.tag === 265) conversionPrice = double(r);
    if (r.tag === 273) streetRate = double(r);
    if (r.tag === 280) streetVol = int64(r);
    if (r.tag === 289) amplitude = double(r);
    if (r.tag === 296) issueSize = int64(r);
    if (r.tag === 313) highPrice = double(r);
    if (r.tag === 321) lowPrice = double(r);
    if (r.tag === 329) impliedVolatility = double(r);
    if (r.tag === 337) delta = double(r);
    if (r.tag === 345) effectiveLeverage = double(r);
    if (r.tag === 353) upperStrikePrice = double(r);
    if (r.tag === 361) lowerStrikePrice = double(r);
    if (r.tag === 368) inLinePriceStatus = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 135, { stock: stock ?? lacks(r, "stock"), owner: owner ?? lacks(r, "owner"), type: type ?? lacks(r, "type"), issuer: issuer ?? lacks(r, "issuer"), maturityTime: maturityTime ?? lacks(r, "maturityTime"), maturityTimestamp, listTime: listTime ?? lacks(r, "listTime"), listTimestamp, lastTradeTime: lastTradeTime ?? lacks(r, "lastTradeTime"), lastTradeTimestamp, recoveryPrice, conversionRatio: conversionRatio ?? lacks(r, "conversionRatio"), lotSize: lotSize ?? lacks(r, "lotSize"), strikePrice: strikePrice ?? lacks(r, "strikePrice"), lastClosePrice: lastClosePrice ?? lacks(r, "lastClosePrice"), name: name ?? lacks(r, "name"), curPrice: curPrice ?? lacks(r, "curPrice"), priceChangeVal: priceChangeVal ?? lacks(r, "priceChangeVal"), changeRate: changeRate ?? lacks(r, "changeRate"), status: status ?? lacks(r, "status"), bidPrice: bidPrice ?? lacks(r, "bidPrice"), askPrice: askPrice ?? lacks(r, "askPrice"), bidVol: bidVol ?? lacks(r, "bidVol"), askVol: askVol ?? lacks(r, "askVol"), volume: volume ?? lacks(r, "volume"), turnover: turnover ?? lacks(r, "turnover"), score: score ?? lacks(r, "score"), premium: premium ?? lacks(r, "premium"), breakEvenPoint: breakEvenPoint ?? lacks(r, "breakEvenPoint"), leverage: leverage ?? lacks(r, "leverage"), ipop: ipop ?? lacks(r, "ipop"), priceRecoveryRatio, conversionPrice: conversionPrice ?? lacks(r, "conversionPrice"), streetRate: streetRate ?? lacks(r, "streetRate"), streetVol: streetVol ?? lacks(r, "streetVol"), amplitude: amplitude ?? lacks(r, "amplitude"), issueSize: issueSize ?? lacks(r, "issueSize"), highPrice: highPrice ?? lacks(r, "highPrice"), lowPrice: lowPrice ?? lacks(r, "lowPrice"), impliedVolatility, delta, effectiveLeverage: effectiveLeverage ?? lacks(r, "effectiveLeverage"), upperStrikePrice, lowerStrikePrice, inLinePriceStatus });
}

export interface S2C {
  /** Whether this is the last page. */
  lastPage: boolean;
  /** Warrants that pass the filter, on all pages together. */
  allCount: number;
  /** The warrants of this page. */
  warrantDataList: WarrantData[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let lastPage: boolean | undefined;
  let allCount: number | undefined;
  const warrantDataList: WarrantData[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) lastPage = bool(r);
    if (r.tag === 16) allCount = int32(r);
    while (r.tag === 26) warrantDataList.push(readWarrantData(below(r, "warrantDataList", warrantDataList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { lastPage: lastPage ?? lacks(r, "lastPage"), allCount: allCount ?? lacks(r, "allCount"), warrantDataList });
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

/** Asks for Hong Kong warrants that pass a filter, a page at a time. Qot_GetWarrant, protocol 3210. */
export const GetWarrant: Protocol<C2S, S2C, "read"> & Bounded<"pageMax"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3210,
  name: "Qot_GetWarrant",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200 },
  request: { name: "Qot_GetWarrant.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetWarrant.C2S", write: writeC2S },
  reply: { name: "Qot_GetWarrant.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetWarrant.S2C", read: readS2C },
});
