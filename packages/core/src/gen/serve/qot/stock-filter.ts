// Generated from Qot_StockFilter.proto by tools/protoc-gen-opend. Do not edit.
import { writeBaseFilter, writeAccumulateFilter, writeFinancialFilter, writePatternFilter, writeCustomIndicatorFilter, readBaseData, readAccumulateData, readFinancialData, readCustomIndicatorData, readStockData, writeC2S, readS2C } from "../../strict/qot/stock-filter.ts";
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { int32, double, bool, plainInt32, item, items } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putList, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putDouble, putString, putBool } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security, readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/stock-filter.ts";

/** @internal */
export function readBaseFilter(r: Reader): types.BaseFilter {
  let fieldName: number | undefined;
  let filterMin: number | undefined;
  let filterMax: number | undefined;
  let isNoFilter: boolean | undefined;
  let sortDir: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) fieldName = int32(r);
    if (r.tag === 17) filterMin = double(r);
    if (r.tag === 25) filterMax = double(r);
    if (r.tag === 32) isNoFilter = bool(r);
    if (r.tag === 40) sortDir = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { fieldName: fieldName ?? lacks(r, "fieldName"), filterMin, filterMax, isNoFilter, sortDir });
}

export const BaseFilter: MessageType<types.BaseFilter> = { name: "Qot_StockFilter.BaseFilter", read: readBaseFilter, write: writeBaseFilter };

/** @internal */
export function readAccumulateFilter(r: Reader): types.AccumulateFilter {
  let fieldName: number | undefined;
  let filterMin: number | undefined;
  let filterMax: number | undefined;
  let isNoFilter: boolean | undefined;
  let sortDir: number | undefined;
  let days: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) fieldName = int32(r);
    if (r.tag === 17) filterMin = double(r);
    if (r.tag === 25) filterMax = double(r);
    if (r.tag === 32) isNoFilter = bool(r);
    if (r.tag === 40) sortDir = int32(r);
    if (r.tag === 48) days = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { fieldName: fieldName ?? lacks(r, "fieldName"), filterMin, filterMax, isNoFilter, sortDir, days: days ?? lacks(r, "days") });
}

export const AccumulateFilter: MessageType<types.AccumulateFilter> = { name: "Qot_StockFilter.AccumulateFilter", read: readAccumulateFilter, write: writeAccumulateFilter };

/** @internal */
export function readFinancialFilter(r: Reader): types.FinancialFilter {
  let fieldName: number | undefined;
  let filterMin: number | undefined;
  let filterMax: number | undefined;
  let isNoFilter: boolean | undefined;
  let sortDir: number | undefined;
  let quarter: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) fieldName = int32(r);
    if (r.tag === 17) filterMin = double(r);
    if (r.tag === 25) filterMax = double(r);
    if (r.tag === 32) isNoFilter = bool(r);
    if (r.tag === 40) sortDir = int32(r);
    if (r.tag === 48) quarter = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { fieldName: fieldName ?? lacks(r, "fieldName"), filterMin, filterMax, isNoFilter, sortDir, quarter: quarter ?? lacks(r, "quarter") });
}

export const FinancialFilter: MessageType<types.FinancialFilter> = { name: "Qot_StockFilter.FinancialFilter", read: readFinancialFilter, write: writeFinancialFilter };

/** @internal */
export function readPatternFilter(r: Reader): types.PatternFilter {
  let fieldName: number | undefined;
  let klType: number | undefined;
  let isNoFilter: boolean | undefined;
  let consecutivePeriod: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) fieldName = int32(r);
    if (r.tag === 16) klType = int32(r);
    if (r.tag === 24) isNoFilter = bool(r);
    if (r.tag === 32) consecutivePeriod = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 9, { fieldName: fieldName ?? lacks(r, "fieldName"), klType: klType ?? lacks(r, "klType"), isNoFilter, consecutivePeriod });
}

export const PatternFilter: MessageType<types.PatternFilter> = { name: "Qot_StockFilter.PatternFilter", read: readPatternFilter, write: writePatternFilter };

/** @internal */
export function readCustomIndicatorFilter(r: Reader): types.CustomIndicatorFilter {
  let firstFieldName: number | undefined;
  let secondFieldName: number | undefined;
  let relativePosition: number | undefined;
  let fieldValue: number | undefined;
  let klType: number | undefined;
  let isNoFilter: boolean | undefined;
  const firstFieldParaList: number[] = [];
  const secondFieldParaList: number[] = [];
  let consecutivePeriod: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) firstFieldName = int32(r);
    if (r.tag === 16) secondFieldName = int32(r);
    if (r.tag === 24) relativePosition = int32(r);
    if (r.tag === 33) fieldValue = double(r);
    if (r.tag === 40) klType = int32(r);
    if (r.tag === 48) isNoFilter = bool(r);
    while (r.tag === 56) item(r, firstFieldParaList, plainInt32); while (r.tag === 58) items(r, firstFieldParaList, plainInt32);
    while (r.tag === 64) item(r, secondFieldParaList, plainInt32); while (r.tag === 66) items(r, secondFieldParaList, plainInt32);
    if (r.tag === 72) consecutivePeriod = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 24, { firstFieldName: firstFieldName ?? lacks(r, "firstFieldName"), secondFieldName: secondFieldName ?? lacks(r, "secondFieldName"), relativePosition: relativePosition ?? lacks(r, "relativePosition"), fieldValue, klType: klType ?? lacks(r, "klType"), isNoFilter, firstFieldParaList, secondFieldParaList, consecutivePeriod });
}

export const CustomIndicatorFilter: MessageType<types.CustomIndicatorFilter> = { name: "Qot_StockFilter.CustomIndicatorFilter", read: readCustomIndicatorFilter, write: writeCustomIndicatorFilter };

/** @internal */
export function writeBaseData(w: Writer, m: Loose<types.BaseData>): void {
  putInt32(w, 8, "fieldName", m.fieldName ?? missing(w, "fieldName"));
  putDouble(w, 17, "value", m.value ?? missing(w, "value"));
}

export const BaseData: MessageType<types.BaseData> = { name: "Qot_StockFilter.BaseData", read: readBaseData, write: writeBaseData };

/** @internal */
export function writeAccumulateData(w: Writer, m: Loose<types.AccumulateData>): void {
  putInt32(w, 8, "fieldName", m.fieldName ?? missing(w, "fieldName"));
  putDouble(w, 17, "value", m.value ?? missing(w, "value"));
  putInt32(w, 24, "days", m.days ?? missing(w, "days"));
}

export const AccumulateData: MessageType<types.AccumulateData> = { name: "Qot_StockFilter.AccumulateData", read: readAccumulateData, write: writeAccumulateData };

/** @internal */
export function writeFinancialData(w: Writer, m: Loose<types.FinancialData>): void {
  putInt32(w, 8, "fieldName", m.fieldName ?? missing(w, "fieldName"));
  putDouble(w, 17, "value", m.value ?? missing(w, "value"));
  putInt32(w, 24, "quarter", m.quarter ?? missing(w, "quarter"));
}

export const FinancialData: MessageType<types.FinancialData> = { name: "Qot_StockFilter.FinancialData", read: readFinancialData, write: writeFinancialData };

/** @internal */
export function writeCustomIndicatorData(w: Writer, m: Loose<types.CustomIndicatorData>): void {
  putInt32(w, 8, "fieldName", m.fieldName ?? missing(w, "fieldName"));
  putDouble(w, 17, "value", m.value ?? missing(w, "value"));
  putInt32(w, 24, "klType", m.klType ?? missing(w, "klType"));
  putList(w, 32, "fieldParaList", m.fieldParaList, putInt32);
}

export const CustomIndicatorData: MessageType<types.CustomIndicatorData> = { name: "Qot_StockFilter.CustomIndicatorData", read: readCustomIndicatorData, write: writeCustomIndicatorData };

/** @internal */
export function writeStockData(w: Writer, m: Loose<types.StockData>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 18, "name", m.name ?? missing(w, "name"));
  putMessages(w, 26, "baseDataList", m.baseDataList, writeBaseData);
  putMessages(w, 34, "accumulateDataList", m.accumulateDataList, writeAccumulateData);
  putMessages(w, 42, "financialDataList", m.financialDataList, writeFinancialData);
  putMessages(w, 50, "customIndicatorDataList", m.customIndicatorDataList, writeCustomIndicatorData);
}

export const StockData: MessageType<types.StockData> = { name: "Qot_StockFilter.StockData", read: readStockData, write: writeStockData };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let begin: number | undefined;
  let num: number | undefined;
  let market: number | undefined;
  let plate: Qot_Common.Security | undefined;
  const baseFilterList: types.BaseFilter[] = [];
  const accumulateFilterList: types.AccumulateFilter[] = [];
  const financialFilterList: types.FinancialFilter[] = [];
  const patternFilterList: types.PatternFilter[] = [];
  const customIndicatorFilterList: types.CustomIndicatorFilter[] = [];
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) begin = int32(r);
    if (r.tag === 16) num = int32(r);
    if (r.tag === 24) market = int32(r);
    if (r.tag === 34) plate = readQot_Common_Security(below(r, "plate"));
    while (r.tag === 42) baseFilterList.push(readBaseFilter(below(r, "baseFilterList", baseFilterList.length)));
    while (r.tag === 50) accumulateFilterList.push(readAccumulateFilter(below(r, "accumulateFilterList", accumulateFilterList.length)));
    while (r.tag === 58) financialFilterList.push(readFinancialFilter(below(r, "financialFilterList", financialFilterList.length)));
    while (r.tag === 66) patternFilterList.push(readPatternFilter(below(r, "patternFilterList", patternFilterList.length)));
    while (r.tag === 74) customIndicatorFilterList.push(readCustomIndicatorFilter(below(r, "customIndicatorFilterList", customIndicatorFilterList.length)));
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 35, { begin: begin ?? lacks(r, "begin"), num: num ?? lacks(r, "num"), market: market ?? lacks(r, "market"), plate, baseFilterList, accumulateFilterList, financialFilterList, patternFilterList, customIndicatorFilterList, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_StockFilter.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putBool(w, 8, "lastPage", m.lastPage ?? missing(w, "lastPage"));
  putInt32(w, 16, "allCount", m.allCount ?? missing(w, "allCount"));
  putMessages(w, 26, "dataList", m.dataList, writeStockData);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_StockFilter.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_StockFilter.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_StockFilter.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the stocks of a market that pass a set of filters, a page at a time. Qot_StockFilter, protocol 3215. */
export const StockFilter: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "maxFilters"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3215,
  name: "Qot_StockFilter",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { pageMax: 200, maxFilters: 250 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
