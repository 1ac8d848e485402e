// Generated from Qot_OptionScreen.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage, putList, putMessages } from "../../../protobuf/writer.ts";
import { putDouble, putBool, putInt64, putString, putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { uint64, double, string, int64, int32, bool } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { MarketCategory, UnderlyingIndicatorType, OptionIndicatorType } from "../../wire/Qot_OptionScreen.ts";
export { MarketCategory, UnderlyingIndicatorType, OptionIndicatorType } from "../../wire/Qot_OptionScreen.ts";

/** One end of an interval. */
export interface Boundary {
  /** The bound, not scaled; its unit is that of the figure which is compared. */
  value: number;
  /** Whether the bound itself belongs to the interval. */
  includes: boolean;
}

/** @internal */
export function writeBoundary(w: Writer, m: Loose<Boundary>): void {
  putDouble(w, 9, "value", m.value ?? missing(w, "value"));
  putBool(w, 16, "includes", m.includes ?? missing(w, "includes"));
}

/** An interval of values. */
export interface Interval {
  /** The lower end; none when absent. */
  filterMin?: Boundary | undefined;
  /** The upper end; none when absent. */
  filterMax?: Boundary | undefined;
}

/** @internal */
export function writeInterval(w: Writer, m: Loose<Interval>): void {
  putMessage(w, 10, "filterMin", m.filterMin, writeBoundary);
  putMessage(w, 18, "filterMax", m.filterMax, writeBoundary);
}

/** What a figure must match: one of the listed values, or an interval. */
export interface IndicatorValue {
  /** Exact values of a figure that is an enum or an id. */
  valueList: bigint[];
  /** The interval that the figure must be in. */
  valueInterval?: Interval | undefined;
  /** Exact values that are texts, such as codes of plates (`BK1001`). */
  strValueList: string[];
}

/** @internal */
export function writeIndicatorValue(w: Writer, m: Loose<IndicatorValue>): void {
  putList(w, 8, "valueList", m.valueList, putInt64);
  putMessage(w, 18, "valueInterval", m.valueInterval, writeInterval);
  putList(w, 26, "strValueList", m.strValueList, putString);
}

/** One condition on the underlying security. */
export interface UnderlyingIndicator {
  /** A value of `UnderlyingIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: IndicatorValue | undefined;
  /** The plates, where `indicatorType` is the plate; OpenD's servers do not support it. */
  plateList: OptionPlate[];
}

/** @internal */
export function writeUnderlyingIndicator(w: Writer, m: Loose<UnderlyingIndicator>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putMessage(w, 18, "indicatorValue", m.indicatorValue, writeIndicatorValue);
  putMessages(w, 34, "plateList", m.plateList, writeOptionPlate);
}

/** One condition on the option. */
export interface OptionIndicator {
  /** A value of `OptionIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: IndicatorValue | undefined;
}

/** @internal */
export function writeOptionIndicator(w: Writer, m: Loose<OptionIndicator>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putMessage(w, 18, "indicatorValue", m.indicatorValue, writeIndicatorValue);
}

/** Conditions of which one must hold. */
export interface FilterGroup {
  /** Conditions on the underlying security. */
  underlyingList: UnderlyingIndicator[];
  /** Conditions on the option. */
  optionList: OptionIndicator[];
}

/** @internal */
export function writeFilterGroup(w: Writer, m: Loose<FilterGroup>): void {
  putMessages(w, 10, "underlyingList", m.underlyingList, writeUnderlyingIndicator);
  putMessages(w, 18, "optionList", m.optionList, writeOptionIndicator);
}

/** Plates below one other plate. */
export interface OptionPlate {
  /** Code of the plate above them (`BK1000`). */
  parentPlateId?: string | undefined;
  /** Codes of the plates; one of them must match. */
  plateIdList: string[];
}

/** @internal */
export function writeOptionPlate(w: Writer, m: Loose<OptionPlate>): void {
  putString(w, 10, "parentPlateId", m.parentPlateId);
  putList(w, 18, "plateIdList", m.plateIdList, putString);
}

/** One figure that the rows are sorted by. */
export interface Sort {
  /** A value of `OptionIndicatorType`: the figure. */
  indicatorType: number;
  /** The direction: 0 upwards, 1 downwards. */
  direction: number;
}

/** @internal */
export function writeSort(w: Writer, m: Loose<Sort>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putInt32(w, 16, "direction", m.direction ?? missing(w, "direction"));
}

/** The figures of the underlying security. */
export interface UnderlyingInfo {
  /** The vendor's number for the underlying. */
  stockID?: bigint | undefined;
  /** Volatility that the prices of the options imply; the vendor does not document whether it is in percent. */
  iv?: number | undefined;
  /** Volatility that the underlying showed; the vendor does not document whether it is in percent. */
  hv?: number | undefined;
  /** The position of implied volatility between its past low and its past high; the vendor does not document whether it is in percent. */
  ivRank?: number | undefined;
  /** Part of past days on which implied volatility was lower; the vendor does not document whether it is in percent. */
  ivPercentile?: number | undefined;
  /** Market value of the company, in the currency of the market. */
  marketCap?: number | undefined;
  /** Latest price of the underlying, in the currency of the market. */
  price?: number | undefined;
  /** Change of the underlying price against the previous close, in percent (20 means 20 %). */
  changeRate?: number | undefined;
}

/** @internal */
export function readUnderlyingInfo(r: Reader): UnderlyingInfo {
  let stockID: bigint | undefined;
  let iv: number | undefined;
  let hv: number | undefined;
  let ivRank: number | undefined;
  let ivPercentile: number | undefined;
  let marketCap: number | undefined;
  let price: number | undefined;
  let changeRate: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) stockID = uint64(r);
    if (r.tag === 17) iv = double(r);
    if (r.tag === 25) hv = double(r);
    if (r.tag === 33) ivRank = double(r);
    if (r.tag === 41) ivPercentile = double(r);
    if (r.tag === 49) marketCap = double(r);
    if (r.tag === 57) price = double(r);
    if (r.tag === 65) changeRate = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 30, { stockID, iv, hv, ivRank, ivPercentile, marketCap, price, changeRate });
}

/** One option that passes, with the requested figures; prices are in the currency of the market. */
export interface OptionScreenItem {
  /** The option contract. */
  security?: Qot_Common.Security | undefined;
  /** What the option is called. */
  optionName?: string | undefined;
  /** Price at which the underlying is bought or sold on exercise, in the currency of the market. */
  strikePrice?: number | undefined;
  /** Expiry date as a number: year, month, day (20260116). */
  strikeDate?: bigint | undefined;
  /** A value of `OptionType`: call or put. */
  optionType?: number | undefined;
  /** A value of `OptionAreaType`: when the option may be exercised. */
  exerciseType?: number | undefined;
  /** Kind of expiry: weekly, monthly and so on; the vendor does not document its numbers. */
  expirationType?: number | undefined;
  /** Whether the option is in the money: 0 out, 1 in. */
  inTheMoney?: number | undefined;
  /** Days until expiry. */
  leftDay?: number | undefined;
  /** Latest price of the option, in the currency of the market. */
  price?: number | undefined;
  /** Mean of best bid and best ask, in the currency of the market. */
  midPrice?: number | undefined;
  /** Best bid, in the currency of the market. */
  bidPrice?: number | undefined;
  /** Best ask, in the currency of the market. */
  askPrice?: number | undefined;
  /** Best ask less best bid, in the currency of the market. */
  bidAskSpread?: number | undefined;
  /** Contracts wanted at the best bid. */
  bidVolume?: bigint | undefined;
  /** Contracts offered at the best ask. */
  askVolume?: bigint | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  changeRate?: number | undefined;
  /** Contracts traded. */
  volume?: bigint | undefined;
  /** Value traded, in the currency of the market. */
  turnover?: number | undefined;
  /** Open contracts. */
  openInterest?: bigint | undefined;
  /** Contracts wanted over contracts offered; the vendor does not document whether it is in percent. */
  bidAskVolumeRatio?: number | undefined;
  /** Value of the open contracts, in the currency of the market. */
  openInterestMarketCap?: number | undefined;
  /** Contracts traded over open contracts; the vendor does not document whether it is in percent. */
  volOIRatio?: number | undefined;
  /** What the seller receives; the vendor does not document whether per contract or per unit. */
  premium?: number | undefined;
  /** Volatility that the option's price implies; the vendor does not document whether it is in percent. */
  impliedVolatility?: number | undefined;
  /** Change of price for a change of 1 in the underlying price. */
  delta?: number | undefined;
  /** Change of delta for a change of 1 in the underlying price. */
  gamma?: number | undefined;
  /** Sensitivity of the price to implied volatility. */
  vega?: number | undefined;
  /** Sensitivity of the price to the passing of time. */
  theta?: number | undefined;
  /** Sensitivity of the price to the interest rate. */
  rho?: number | undefined;
  /** How many times as much underlying as option the same money buys, a plain ratio. */
  leverageRatio?: number | undefined;
  /** Leverage times delta: how many percent the option moves per percent of the underlying, a plain ratio. */
  effectiveGearing?: number | undefined;
  /** Estimated probability that the option ends in the money; the vendor does not document whether it is in percent. */
  itmProbability?: number | undefined;
  /** No longer maintained and never filled; see `buyToBep`. */
  buyBreakEvenPoint?: number | undefined;
  /** The figures of the underlying security. */
  underlyingInfo?: UnderlyingInfo | undefined;
  /** Volatility that the underlying showed; the vendor does not document whether it is in percent. */
  historyVolatility?: number | undefined;
  /** Implied over historical volatility; the vendor does not document whether it is in percent. */
  ivHvRatio?: number | undefined;
  /** How far the underlying must move for the buyer to break even, relative to its price; the vendor does not document whether it is in percent. */
  buyToBep?: number | undefined;
  /** How far the underlying may move before the seller breaks even, relative to its price; the vendor does not document whether it is in percent. */
  sellToBep?: number | undefined;
  /** Estimated probability that the buyer makes a profit; the vendor does not document whether it is in percent. */
  buyProfitProbability?: number | undefined;
  /** Estimated probability that the seller makes a profit; the vendor does not document whether it is in percent. */
  sellProfitProbability?: number | undefined;
  /** Part of the price that immediate exercise would bring, in percent (20 means 20 %). */
  intrinsicValuePer?: number | undefined;
  /** Part of the price that immediate exercise would not bring, in percent (20 means 20 %). */
  timeValuePer?: number | undefined;
  /** How far in the money; the vendor does not document whether it is in percent. */
  itmDegree?: number | undefined;
  /** How far out of the money; the vendor does not document whether it is in percent. */
  otmDegree?: number | undefined;
  /** Estimated probability that the option ends out of the money; the vendor does not document whether it is in percent. */
  otmProbability?: number | undefined;
  /** Seller's return until expiry, as a yearly rate; the vendor does not document whether it is in percent. */
  sellAnnualizedReturn?: number | undefined;
  /** Seller's return until expiry; the vendor does not document whether it is in percent. */
  intervalReturn?: number | undefined;
}

/** @internal */
export function readOptionScreenItem(r: Reader): OptionScreenItem {
  let security: Qot_Common.Security | undefined;
  let optionName: string | undefined;
  let strikePrice: number | undefined;
  let strikeDate: bigint | undefined;
  let optionType: number | undefined;
  let exerciseType: number | undefined;
  let expirationType: number | undefined;
  let inTheMoney: number | undefined;
  let leftDay: number | undefined;
  let price: number | undefined;
  let midPrice: number | undefined;
  let bidPrice: number | undefined;
  let askPrice: number | undefined;
  let bidAskSpread: number | undefined;
  let bidVolume: bigint | undefined;
  let askVolume: bigint | undefined;
  let changeRate: number | undefined;
  let volume: bigint | undefined;
  let turnover: number | undefined;
  let openInterest: bigint | undefined;
  let bidAskVolumeRatio: number | undefined;
  let openInterestMarketCap: number | undefined;
  let volOIRatio: number | undefined;
  let premium: number | undefined;
  let impliedVolatility: number | undefined;
  let delta: number | undefined;
  let gamma: number | undefined;
  let vega: number | undefined;
  let theta: number | undefined;
  let rho: number | undefined;
  let leverageRatio: number | undefined;
  let effectiveGearing: number | undefined;
  let itmProbability: number | undefined;
  let buyBreakEvenPoint: number | undefined;
  let underlyingInfo: UnderlyingInfo | undefined;
  let historyVolatility: number | undefined;
  let ivHvRatio: number | undefined;
  let buyToBep: number | undefined;
  let sellToBep: number | undefined;
  let buyProfitProbability: number | undefined;
  let sellProfitProbability: number | undefined;
  let intrinsicValuePer: number | undefined;
  let timeValuePer: number | undefined;
  let itmDegree: number | undefined;
  let otmDegree: number | undefined;
  let otmProbability: number | undefined;
  let sellAnnualizedReturn: number | undefined;
  let intervalReturn: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) optionName = string(r);
    if (r.tag === 25) strikePrice = double(r);
    if (r.tag === 32) strikeDate = int64(r);
    if (r.tag === 40) optionType = int32(r);
    if (r.tag === 48) exerciseType = int32(r);
    if (r.tag === 56) expirationType = int32(r);
    if (r.tag === 64) inTheMoney = int32(r);
    if (r.tag === 72) leftDay = int32(r);
    if (r.tag === 161) price = double(r);
    if (r.tag === 169) midPrice = double(r);
    if (r.tag === 177) bidPrice = double(r);
    if (r.tag === 185) askPrice = double(r);
    if (r.tag === 193) bidAskSpread = double(r);
    if (r.tag === 200) bidVolume = int64(r);
    if (r.tag === 208) askVolume = int64(r);
    if (r.tag === 217) changeRate = double(r);
    if (r.tag === 224) volume = int64(r);
    if (r.tag === 233) turnover = double(r);
    if (r.tag === 240) openInterest = int64(r);
    if (r.tag === 249) bidAskVolumeRatio = double(r);
    if (r.tag === 257) openInterestMarketCap = double(r);
    if (r.tag === 265) volOIRatio = double(r);
    if (r.tag === 273) premium = double(r);
    if (r.tag === 321) impliedVolatility = double(r);
    if (r.tag === 329) delta = double(r);
    if (r.tag === 337) gamma = double(r);
    if (r.tag === 345) vega = double(r);
    if (r.tag === 353) theta = double(r);
    if (r.tag === 361) rho = double(r);
    if (r.tag === 369) leverageRatio = double(r);
    if (r.tag === 377) effectiveGearing = double(r);
    if (r.tag === 385) itmProbability = double(r);
    if (r.tag === 393) buyBreakEvenPoint = double(r);
    if (r.tag === 402) underlyingInfo = readUnderlyingInfo(below(r, "underlyingInfo"));
    if (r.tag === 409) historyVolatility = double(r);
    if (r.tag === 417) ivHvRatio = double(r);
    if (r.tag === 425) buyToBep = double(r);
    if (r.tag === 433) sellToBep = double(r);
    if (r.tag === 441) buyProfitProbability = double(r);
    if (r.tag === 449) sellProfitProbability = double(r);
    if (r.tag === 457) intrinsicValuePer = double(r);
    if (r.tag === 465) timeValuePer = double(r);
    if (r.tag === 473) itmDegree = double(r);
    if (r.tag === 481) otmDegree = double(r);
    if (r.tag === 489) otmProbability = double(r);
    if (r.tag === 497) sellAnnualizedReturn = double(r);
    if (r.tag === 505) intervalReturn = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 141, { security, optionName, strikePrice, strikeDate, optionType, exerciseType, expirationType, inTheMoney, leftDay, price, midPrice, bidPrice, askPrice, bidAskSpread, bidVolume, askVolume, changeRate, volume, turnover, openInterest, bidAskVolumeRatio, openInterestMarketCap, volOIRatio, premium, impliedVolatility, delta, gamma, vega, theta, rho, leverageRatio, effectiveGearing, itmProbability, buyBreakEvenPoint, underlyingInfo, historyVolatility, ivHvRatio, buyToBep, sellToBep, buyProfitProbability, sellProfitProbability, intrinsicValuePer, timeValuePer, itmDegree, otmDegree, otmProbability, sellAnnualizedReturn, intervalReturn });
}

export interface C2S {
  /** Values of `MarketCategory`: the options that are searched, at least one. */
  marketCategoryList: number[];
  /** Groups of conditions; one condition of every group must hold. */
  filterList: FilterGroup[];
  /** What the rows are sorted by, the most important first. */
  sortList: Sort[];
  /** Row to start from, counted from 0. */
  pageFrom?: number | undefined;
  /** Rows per page, at most 1000. */
  pageCount?: number | undefined;
  /** Values of `OptionIndicatorType`: figures of the option that are wanted; a default set when empty. */
  optionRetrieveList: number[];
  /** Values of `UnderlyingIndicatorType`: figures of the underlying that are wanted; a default set when empty. */
  underlyingRetrieveList: number[];
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putList(w, 8, "marketCategoryList", m.marketCategoryList, putInt32);
  putMessages(w, 18, "filterList", m.filterList, writeFilterGroup);
  putMessages(w, 26, "sortList", m.sortList, writeSort);
  putInt32(w, 32, "pageFrom", m.pageFrom);
  putInt32(w, 40, "pageCount", m.pageCount);
  putList(w, 48, "optionRetrieveList", m.optionRetrieveList, putInt32);
  putList(w, 56, "underlyingRetrieveList", m.underlyingRetrieveList, putInt32);
}

export interface S2C {
  /** Whether this is the last page. */
  lastPage: boolean;
  /** Options that pass the conditions, on all pages together. */
  allCount: number;
  /** The options of this page. */
  dataList: OptionScreenItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let lastPage: boolean | undefined;
  let allCount: number | undefined;
  const dataList: OptionScreenItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) lastPage = bool(r);
    if (r.tag === 16) allCount = int32(r);
    while (r.tag === 26) dataList.push(readOptionScreenItem(below(r, "dataList", dataList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { lastPage: lastPage ?? lacks(r, "lastPage"), allCount: allCount ?? lacks(r, "allCount"), dataList });
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

/** Asks for options that pass a set of conditions, a page at a time. Qot_OptionScreen, protocol 3253. */
export const OptionScreen: Protocol<C2S, S2C, "read"> & Bounded<"pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3253,
  name: "Qot_OptionScreen",
  effect: "read",
  bounds: { pageDefault: 200 },
  request: { name: "Qot_OptionScreen.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_OptionScreen.C2S", write: writeC2S },
  reply: { name: "Qot_OptionScreen.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_OptionScreen.S2C", read: readS2C },
});
