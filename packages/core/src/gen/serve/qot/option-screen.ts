// Generated from Qot_OptionScreen.proto by tools/protoc-gen-opend. Do not edit.
import { writeBoundary, writeInterval, writeIndicatorValue, writeUnderlyingIndicator, writeOptionIndicator, writeFilterGroup, writeOptionPlate, writeSort, readUnderlyingInfo, readOptionScreenItem, writeC2S, readS2C } from "../../strict/qot/option-screen.ts";
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { double, bool, plainInt64, item, items, plainString, int32, string, plainInt32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessage, missing, putMessages } from "../../../protobuf/writer.ts";
import { putUint64, putDouble, putString, putInt64, putInt32, putBool } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/option-screen.ts";

/** @internal */
export function readBoundary(r: Reader): types.Boundary {
  let value: number | undefined;
  let includes: boolean | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) value = double(r);
    if (r.tag === 16) includes = bool(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 9, { value: value ?? lacks(r, "value"), includes: includes ?? lacks(r, "includes") });
}

export const Boundary: MessageType<types.Boundary> = { name: "Qot_OptionScreen.Boundary", read: readBoundary, write: writeBoundary };

/** @internal */
export function readInterval(r: Reader): types.Interval {
  let filterMin: types.Boundary | undefined;
  let filterMax: types.Boundary | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) filterMin = readBoundary(below(r, "filterMin"));
    if (r.tag === 18) filterMax = readBoundary(below(r, "filterMax"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { filterMin, filterMax });
}

export const Interval: MessageType<types.Interval> = { name: "Qot_OptionScreen.Interval", read: readInterval, write: writeInterval };

/** @internal */
export function readIndicatorValue(r: Reader): types.IndicatorValue {
  const valueList: bigint[] = [];
  let valueInterval: types.Interval | undefined;
  const strValueList: string[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 8) item(r, valueList, plainInt64); while (r.tag === 10) items(r, valueList, plainInt64);
    if (r.tag === 18) valueInterval = readInterval(below(r, "valueInterval"));
    while (r.tag === 26) item(r, strValueList, plainString);
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { valueList, valueInterval, strValueList });
}

export const IndicatorValue: MessageType<types.IndicatorValue> = { name: "Qot_OptionScreen.IndicatorValue", read: readIndicatorValue, write: writeIndicatorValue };

/** @internal */
export function readUnderlyingIndicator(r: Reader): types.UnderlyingIndicator {
  let indicatorType: number | undefined;
  let indicatorValue: types.IndicatorValue | undefined;
  const plateList: types.OptionPlate[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) indicatorType = int32(r);
    if (r.tag === 18) indicatorValue = readIndicatorValue(below(r, "indicatorValue"));
    while (r.tag === 34) plateList.push(readOptionPlate(below(r, "plateList", plateList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { indicatorType: indicatorType ?? lacks(r, "indicatorType"), indicatorValue, plateList });
}

export const UnderlyingIndicator: MessageType<types.UnderlyingIndicator> = { name: "Qot_OptionScreen.UnderlyingIndicator", read: readUnderlyingIndicator, write: writeUnderlyingIndicator };

/** @internal */
export function readOptionIndicator(r: Reader): types.OptionIndicator {
  let indicatorType: number | undefined;
  let indicatorValue: types.IndicatorValue | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) indicatorType = int32(r);
    if (r.tag === 18) indicatorValue = readIndicatorValue(below(r, "indicatorValue"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { indicatorType: indicatorType ?? lacks(r, "indicatorType"), indicatorValue });
}

export const OptionIndicator: MessageType<types.OptionIndicator> = { name: "Qot_OptionScreen.OptionIndicator", read: readOptionIndicator, write: writeOptionIndicator };

/** @internal */
export function readFilterGroup(r: Reader): types.FilterGroup {
  const underlyingList: types.UnderlyingIndicator[] = [];
  const optionList: types.OptionIndicator[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) underlyingList.push(readUnderlyingIndicator(below(r, "underlyingList", underlyingList.length)));
    while (r.tag === 18) optionList.push(readOptionIndicator(below(r, "optionList", optionList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { underlyingList, optionList });
}

export const FilterGroup: MessageType<types.FilterGroup> = { name: "Qot_OptionScreen.FilterGroup", read: readFilterGroup, write: writeFilterGroup };

/** @internal */
export function readOptionPlate(r: Reader): types.OptionPlate {
  let parentPlateId: string | undefined;
  const plateIdList: string[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) parentPlateId = string(r);
    while (r.tag === 18) item(r, plateIdList, plainString);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { parentPlateId, plateIdList });
}

export const OptionPlate: MessageType<types.OptionPlate> = { name: "Qot_OptionScreen.OptionPlate", read: readOptionPlate, write: writeOptionPlate };

/** @internal */
export function readSort(r: Reader): types.Sort {
  let indicatorType: number | undefined;
  let direction: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) indicatorType = int32(r);
    if (r.tag === 16) direction = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { indicatorType: indicatorType ?? lacks(r, "indicatorType"), direction: direction ?? lacks(r, "direction") });
}

export const Sort: MessageType<types.Sort> = { name: "Qot_OptionScreen.Sort", read: readSort, write: writeSort };

/** @internal */
export function writeUnderlyingInfo(w: Writer, m: Loose<types.UnderlyingInfo>): void {
  putUint64(w, 8, "stockID", m.stockID);
  putDouble(w, 17, "iv", m.iv);
  putDouble(w, 25, "hv", m.hv);
  putDouble(w, 33, "ivRank", m.ivRank);
  putDouble(w, 41, "ivPercentile", m.ivPercentile);
  putDouble(w, 49, "marketCap", m.marketCap);
  putDouble(w, 57, "price", m.price);
  putDouble(w, 65, "changeRate", m.changeRate);
}

export const UnderlyingInfo: MessageType<types.UnderlyingInfo> = { name: "Qot_OptionScreen.UnderlyingInfo", read: readUnderlyingInfo, write: writeUnderlyingInfo };

/** @internal */
export function writeOptionScreenItem(w: Writer, m: Loose<types.OptionScreenItem>): void {
  putMessage(w, 10, "security", m.security, writeQot_Common_Security);
  putString(w, 18, "optionName", m.optionName);
  putDouble(w, 25, "strikePrice", m.strikePrice);
  putInt64(w, 32, "strikeDate", m.strikeDate);
  putInt32(w, 40, "optionType", m.optionType);
  putInt32(w, 48, "exerciseType", m.exerciseType);
  putInt32(w, 56, "expirationType", m.expirationType);
  putInt32(w, 64, "inTheMoney", m.inTheMoney);
  putInt32(w, 72, "leftDay", m.leftDay);
  putDouble(w, 161, "price", m.price);
  putDouble(w, 169, "midPrice", m.midPrice);
  putDouble(w, 177, "bidPrice", m.bidPrice);
  putDouble(w, 185, "askPrice", m.askPrice);
  putDouble(w, 193, "bidAskSpread", m.bidAskSpread);
  putInt64(w, 200, "bidVolume", m.bidVolume);
  putInt64(w, 208, "askVolume", m.askVolume);
  putDouble(w, 217, "changeRate", m.changeRate);
  putInt64(w, 224, "volume", m.volume);
  putDouble(w, 233, "turnover", m.turnover);
  putInt64(w, 240, "openInterest", m.openInterest);
  putDouble(w, 249, "bidAskVolumeRatio", m.bidAskVolumeRatio);
  putDouble(w, 257, "openInterestMarketCap", m.openInterestMarketCap);
  putDouble(w, 265, "volOIRatio", m.volOIRatio);
  putDouble(w, 273, "premium", m.premium);
  putDouble(w, 321, "impliedVolatility", m.impliedVolatility);
  putDouble(w, 329, "delta", m.delta);
  putDouble(w, 337, "gamma", m.gamma);
  putDouble(w, 345, "vega", m.vega);
  putDouble(w, 353, "theta", m.theta);
  putDouble(w, 361, "rho", m.rho);
  putDouble(w, 369, "leverageRatio", m.leverageRatio);
  putDouble(w, 377, "effectiveGearing", m.effectiveGearing);
  putDouble(w, 385, "itmProbability", m.itmProbability);
  putDouble(w, 393, "buyBreakEvenPoint", m.buyBreakEvenPoint);
  putMessage(w, 402, "underlyingInfo", m.underlyingInfo, writeUnderlyingInfo);
  putDouble(w, 409, "historyVolatility", m.historyVolatility);
  putDouble(w, 417, "ivHvRatio", m.ivHvRatio);
  putDouble(w, 425, "buyToBep", m.buyToBep);
  putDouble(w, 433, "sellToBep", m.sellToBep);
  putDouble(w, 441, "buyProfitProbability", m.buyProfitProbability);
  putDouble(w, 449, "sellProfitProbability", m.sellProfitProbability);
  putDouble(w, 457, "intrinsicValuePer", m.intrinsicValuePer);
  putDouble(w, 465, "timeValuePer", m.timeValuePer);
  putDouble(w, 473, "itmDegree", m.itmDegree);
  putDouble(w, 481, "otmDegree", m.otmDegree);
  putDouble(w, 489, "otmProbability", m.otmProbability);
  putDouble(w, 497, "sellAnnualizedReturn", m.sellAnnualizedReturn);
  putDouble(w, 505, "intervalReturn", m.intervalReturn);
}

export const OptionScreenItem: MessageType<types.OptionScreenItem> = { name: "Qot_OptionScreen.OptionScreenItem", read: readOptionScreenItem, write: writeOptionScreenItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  const marketCategoryList: number[] = [];
  const filterList: types.FilterGroup[] = [];
  const sortList: types.Sort[] = [];
  let pageFrom: number | undefined;
  let pageCount: number | undefined;
  const optionRetrieveList: number[] = [];
  const underlyingRetrieveList: number[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 8) item(r, marketCategoryList, plainInt32); while (r.tag === 10) items(r, marketCategoryList, plainInt32);
    while (r.tag === 18) filterList.push(readFilterGroup(below(r, "filterList", filterList.length)));
    while (r.tag === 26) sortList.push(readSort(below(r, "sortList", sortList.length)));
    if (r.tag === 32) pageFrom = int32(r);
    if (r.tag === 40) pageCount = int32(r);
    while (r.tag === 48) item(r, optionRetrieveList, plainInt32); while (r.tag === 50) items(r, optionRetrieveList, plainInt32);
    while (r.tag === 56) item(r, underlyingRetrieveList, plainInt32); while (r.tag === 58) items(r, underlyingRetrieveList, plainInt32);
    if (r.pos === pos) skip(r);
  }
  return done(r, 32, { marketCategoryList, filterList, sortList, pageFrom, pageCount, optionRetrieveList, underlyingRetrieveList });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_OptionScreen.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putBool(w, 8, "lastPage", m.lastPage ?? missing(w, "lastPage"));
  putInt32(w, 16, "allCount", m.allCount ?? missing(w, "allCount"));
  putMessages(w, 26, "dataList", m.dataList, writeOptionScreenItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_OptionScreen.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_OptionScreen.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_OptionScreen.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for options that pass a set of conditions, a page at a time. Qot_OptionScreen, protocol 3253. */
export const OptionScreen: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3253,
  name: "Qot_OptionScreen",
  effect: "read",
  bounds: { pageDefault: 200 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
