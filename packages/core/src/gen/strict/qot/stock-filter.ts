// Generated from Qot_StockFilter.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putList, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putDouble, putBool } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { int32, double, plainInt32, item, items, string, bool } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { StockField, AccumulateField, FinancialField, CustomIndicatorField, PatternField, FinancialQuarter, RelativePosition, SortDir } from "../../wire/Qot_StockFilter.ts";
export { StockField, AccumulateField, FinancialField, CustomIndicatorField, PatternField, FinancialQuarter, RelativePosition, SortDir } from "../../wire/Qot_StockFilter.ts";

/** A condition on a simple figure. */
export interface BaseFilter {
  /** A value of `StockField`: the figure. */
  fieldName: number;
  /** Lowest value to keep, the bound included; no bound when absent. Its unit follows from `fieldName`. */
  filterMin?: number | undefined;
  /** Highest value to keep, the bound included; no bound when absent. Its unit follows from `fieldName`. */
  filterMax?: number | undefined;
  /** True only returns the figure, false also filters by it; false when absent. */
  isNoFilter?: boolean | undefined;
  /** A value of `SortDir`: how the rows are sorted by this figure; not at all when absent. */
  sortDir?: number | undefined;
}

/** @internal */
export function writeBaseFilter(w: Writer, m: Loose<BaseFilter>): void {
  putInt32(w, 8, "fieldName", m.fieldName ?? missing(w, "fieldName"));
  putDouble(w, 17, "filterMin", m.filterMin);
  putDouble(w, 25, "filterMax", m.filterMax);
  putBool(w, 32, "isNoFilter", m.isNoFilter);
  putInt32(w, 40, "sortDir", m.sortDir);
}

/** A condition on a figure that is added up over days. */
export interface AccumulateFilter {
  /** A value of `AccumulateField`: the figure. */
  fieldName: number;
  /** Lowest value to keep, the bound included; no bound when absent. Its unit follows from `fieldName`. */
  filterMin?: number | undefined;
  /** Highest value to keep, the bound included; no bound when absent. Its unit follows from `fieldName`. */
  filterMax?: number | undefined;
  /** True only returns the figure, false also filters by it; false when absent. */
  isNoFilter?: boolean | undefined;
  /** A value of `SortDir`: how the rows are sorted by this figure; not at all when absent. */
  sortDir?: number | undefined;
  /** Number of days, up to today, that the figure is added up over. */
  days: number;
}

/** @internal */
export function writeAccumulateFilter(w: Writer, m: Loose<AccumulateFilter>): void {
  putInt32(w, 8, "fieldName", m.fieldName ?? missing(w, "fieldName"));
  putDouble(w, 17, "filterMin", m.filterMin);
  putDouble(w, 25, "filterMax", m.filterMax);
  putBool(w, 32, "isNoFilter", m.isNoFilter);
  putInt32(w, 40, "sortDir", m.sortDir);
  putInt32(w, 48, "days", m.days ?? missing(w, "days"));
}

/** A condition on a figure of the financial statements. */
export interface FinancialFilter {
  /** A value of `FinancialField`: the figure. */
  fieldName: number;
  /** Lowest value to keep, the bound included; no bound when absent. Its unit follows from `fieldName`. */
  filterMin?: number | undefined;
  /** Highest value to keep, the bound included; no bound when absent. Its unit follows from `fieldName`. */
  filterMax?: number | undefined;
  /** True only returns the figure, false also filters by it; false when absent. */
  isNoFilter?: boolean | undefined;
  /** A value of `SortDir`: how the rows are sorted by this figure; not at all when absent. */
  sortDir?: number | undefined;
  /** A value of `FinancialQuarter`: the period that the figure covers. */
  quarter: number;
}

/** @internal */
export function writeFinancialFilter(w: Writer, m: Loose<FinancialFilter>): void {
  putInt32(w, 8, "fieldName", m.fieldName ?? missing(w, "fieldName"));
  putDouble(w, 17, "filterMin", m.filterMin);
  putDouble(w, 25, "filterMax", m.filterMax);
  putBool(w, 32, "isNoFilter", m.isNoFilter);
  putInt32(w, 40, "sortDir", m.sortDir);
  putInt32(w, 48, "quarter", m.quarter ?? missing(w, "quarter"));
}

/** A condition on a chart pattern. */
export interface PatternFilter {
  /** A value of `PatternField`: the pattern. */
  fieldName: number;
  /** A value of `KLType`: 60 minutes, a day, a week or a month only. */
  klType: number;
  /** True only returns the figure, false also filters by it; false when absent. */
  isNoFilter?: boolean | undefined;
  /** Number of periods in a row that must pass, 1 to 12. */
  consecutivePeriod?: number | undefined;
}

/** @internal */
export function writePatternFilter(w: Writer, m: Loose<PatternFilter>): void {
  putInt32(w, 8, "fieldName", m.fieldName ?? missing(w, "fieldName"));
  putInt32(w, 16, "klType", m.klType ?? missing(w, "klType"));
  putBool(w, 24, "isNoFilter", m.isNoFilter);
  putInt32(w, 32, "consecutivePeriod", m.consecutivePeriod);
}

/** A comparison of two technical indicators, or of one with a value. */
export interface CustomIndicatorFilter {
  /** A value of `CustomIndicatorField`: the indicator on the left. */
  firstFieldName: number;
  /** A value of `CustomIndicatorField`: the indicator on the right, or a value. */
  secondFieldName: number;
  /** A value of `RelativePosition`: how the left must stand to the right. */
  relativePosition: number;
  /** The value on the right, in the unit of the indicator; required where `secondFieldName` is a value. */
  fieldValue?: number | undefined;
  /** A value of `KLType`: 60 minutes, a day, a week or a month only. */
  klType: number;
  /** True only returns the figure, false also filters by it; false when absent. */
  isNoFilter?: boolean | undefined;
  /** Parameters of the indicator. MA, EMA, RSI: period. MACD: fast, slow and DIF period. BOLL: period and offset. KDJ: RSV, K and D period. */
  firstFieldParaList: number[];
  /** Parameters of the indicator. MA, EMA, RSI: period. MACD: fast, slow and DIF period. BOLL: period and offset. KDJ: RSV, K and D period. */
  secondFieldParaList: number[];
  /** Number of periods in a row that must pass, 1 to 12. */
  consecutivePeriod?: number | undefined;
}

/** @internal */
export function writeCustomIndicatorFilter(w: Writer, m: Loose<CustomIndicatorFilter>): void {
  putInt32(w, 8, "firstFieldName", m.firstFieldName ?? missing(w, "firstFieldName"));
  putInt32(w, 16, "secondFieldName", m.secondFieldName ?? missing(w, "secondFieldName"));
  putInt32(w, 24, "relativePosition", m.relativePosition ?? missing(w, "relativePosition"));
  putDouble(w, 33, "fieldValue", m.fieldValue);
  putInt32(w, 40, "klType", m.klType ?? missing(w, "klType"));
  putBool(w, 48, "isNoFilter", m.isNoFilter);
  putList(w, 56, "firstFieldParaList", m.firstFieldParaList, putInt32);
  putList(w, 64, "secondFieldParaList", m.secondFieldParaList, putInt32);
  putInt32(w, 72, "consecutivePeriod", m.consecutivePeriod);
}

/** The value of a simple figure. */
export interface BaseData {
  /** A value of `StockField`: the figure. */
  fieldName: number;
  /** The figure's value; its unit follows from `fieldName`. */
  value: number;
}

/** @internal */
export function readBaseData(r: Reader): BaseData {
  let fieldName: number | undefined;
  let value: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) fieldName = int32(r);
    if (r.tag === 17) value = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 9, { fieldName: fieldName ?? lacks(r, "fieldName"), value: value ?? lacks(r, "value") });
}

/** The value of a figure that is added up over days. */
export interface AccumulateData {
  /** A value of `AccumulateField`: the figure. */
  fieldName: number;
  /** The figure's value; its unit follows from `fieldName`. */
  value: number;
  /** Number of days that the figure is added up over. */
  days: number;
}

/** @internal */
export function readAccumulateData(r: Reader): AccumulateData {
  let fieldName: number | undefined;
  let value: number | undefined;
  let days: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) fieldName = int32(r);
    if (r.tag === 17) value = double(r);
    if (r.tag === 24) days = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { fieldName: fieldName ?? lacks(r, "fieldName"), value: value ?? lacks(r, "value"), days: days ?? lacks(r, "days") });
}

/** The value of a figure of the financial statements. */
export interface FinancialData {
  /** A value of `FinancialField`: the figure. */
  fieldName: number;
  /** The figure's value; its unit follows from `fieldName`. */
  value: number;
  /** A value of `FinancialQuarter`: the period that the figure covers. */
  quarter: number;
}

/** @internal */
export function readFinancialData(r: Reader): FinancialData {
  let fieldName: number | undefined;
  let value: number | undefined;
  let quarter: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) fieldName = int32(r);
    if (r.tag === 17) value = double(r);
    if (r.tag === 24) quarter = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { fieldName: fieldName ?? lacks(r, "fieldName"), value: value ?? lacks(r, "value"), quarter: quarter ?? lacks(r, "quarter") });
}

/** The value of a technical indicator. */
export interface CustomIndicatorData {
  /** A value of `CustomIndicatorField`: the indicator. */
  fieldName: number;
  /** The indicator's value, in the unit of the indicator. */
  value: number;
  /** A value of `KLType`: 60 minutes, a day, a week or a month only. */
  klType: number;
  /** Parameters of the indicator. MA, EMA, RSI: period. MACD: fast, slow and DIF period. BOLL: period and offset. KDJ: RSV, K and D period. */
  fieldParaList: number[];
}

/** @internal */
export function readCustomIndicatorData(r: Reader): CustomIndicatorData {
  let fieldName: number | undefined;
  let value: number | undefined;
  let klType: number | undefined;
  const fieldParaList: number[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) fieldName = int32(r);
    if (r.tag === 17) value = double(r);
    if (r.tag === 24) klType = int32(r);
    while (r.tag === 32) item(r, fieldParaList, plainInt32); while (r.tag === 34) items(r, fieldParaList, plainInt32);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { fieldName: fieldName ?? lacks(r, "fieldName"), value: value ?? lacks(r, "value"), klType: klType ?? lacks(r, "klType"), fieldParaList });
}

/** One stock that passes the filters, with the requested figures. */
export interface StockData {
  /** The stock that passes. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name: string;
  /** Values of the simple figures that were filtered or requested. */
  baseDataList: BaseData[];
  /** Values of the added-up figures that were filtered or requested. */
  accumulateDataList: AccumulateData[];
  /** Values of the financial figures that were filtered or requested. */
  financialDataList: FinancialData[];
  /** Values of the technical indicators that were filtered or requested. */
  customIndicatorDataList: CustomIndicatorData[];
}

/** @internal */
export function readStockData(r: Reader): StockData {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  const baseDataList: BaseData[] = [];
  const accumulateDataList: AccumulateData[] = [];
  const financialDataList: FinancialData[] = [];
  const customIndicatorDataList: CustomIndicatorData[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) name = string(r);
    while (r.tag === 26) baseDataList.push(readBaseData(below(r, "baseDataList", baseDataList.length)));
    while (r.tag === 34) accumulateDataList.push(readAccumulateData(below(r, "accumulateDataList", accumulateDataList.length)));
    while (r.tag === 42) financialDataList.push(readFinancialData(below(r, "financialDataList", financialDataList.length)));
    while (r.tag === 50) customIndicatorDataList.push(readCustomIndicatorData(below(r, "customIndicatorDataList", customIndicatorDataList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 30, { security: security ?? lacks(r, "security"), name: name ?? lacks(r, "name"), baseDataList, accumulateDataList, financialDataList, customIndicatorDataList });
}

export interface C2S {
  /** Row to start from, counted from 0. */
  begin: number;
  /** Rows per page, at most 200. */
  num: number;
  /** A value of `QotMarket`: the market that is searched; Shanghai and Shenzhen count as one. */
  market: number;
  /** Only stocks of this plate; all of the market when absent. */
  plate?: Qot_Common.Security | undefined;
  /** Conditions on simple figures; all must hold. */
  baseFilterList: BaseFilter[];
  /** Conditions on figures added up over days; all must hold. */
  accumulateFilterList: AccumulateFilter[];
  /** Conditions on figures of the financial statements; all must hold. */
  financialFilterList: FinancialFilter[];
  /** Conditions on chart patterns; all must hold. */
  patternFilterList: PatternFilter[];
  /** Comparisons of technical indicators; all must hold. */
  customIndicatorFilterList: CustomIndicatorFilter[];
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "begin", m.begin ?? missing(w, "begin"));
  putInt32(w, 16, "num", m.num ?? missing(w, "num"));
  putInt32(w, 24, "market", m.market ?? missing(w, "market"));
  putMessage(w, 34, "plate", m.plate, writeQot_Common_Security);
  putMessages(w, 42, "baseFilterList", m.baseFilterList, writeBaseFilter);
  putMessages(w, 50, "accumulateFilterList", m.accumulateFilterList, writeAccumulateFilter);
  putMessages(w, 58, "financialFilterList", m.financialFilterList, writeFinancialFilter);
  putMessages(w, 66, "patternFilterList", m.patternFilterList, writePatternFilter);
  putMessages(w, 74, "customIndicatorFilterList", m.customIndicatorFilterList, writeCustomIndicatorFilter);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** Whether this is the last page. */
  lastPage: boolean;
  /** Stocks that pass the filters, on all pages together. */
  allCount: number;
  /** The stocks of this page. */
  dataList: StockData[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let lastPage: boolean | undefined;
  let allCount: number | undefined;
  const dataList: StockData[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) lastPage = bool(r);
    if (r.tag === 16) allCount = int32(r);
    while (r.tag === 26) dataList.push(readStockData(below(r, "dataList", dataList.length)));
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

/** Asks for the stocks of a market that pass a set of filters, a page at a time. Qot_StockFilter, protocol 3215. */
export const StockFilter: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "maxFilters"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3215,
  name: "Qot_StockFilter",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { pageMax: 200, maxFilters: 250 },
  request: { name: "Qot_StockFilter.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_StockFilter.C2S", write: writeC2S },
  reply: { name: "Qot_StockFilter.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_StockFilter.S2C", read: readS2C },
});
