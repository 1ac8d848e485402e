// Generated from Qot_StockFilter.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_StockFilter.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
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

export const BaseFilter: MessageType<BaseFilter> = {
  name: "Qot_StockFilter.BaseFilter",
  wire: wire.BaseFilter,
  checked: [
    ["fieldName", "required", "int32"],
    ["filterMin", "optional", "double"],
    ["filterMax", "optional", "double"],
    ["isNoFilter", "optional", "bool"],
    ["sortDir", "optional", "int32"],
  ],
};

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

export const AccumulateFilter: MessageType<AccumulateFilter> = {
  name: "Qot_StockFilter.AccumulateFilter",
  wire: wire.AccumulateFilter,
  checked: [
    ["fieldName", "required", "int32"],
    ["filterMin", "optional", "double"],
    ["filterMax", "optional", "double"],
    ["isNoFilter", "optional", "bool"],
    ["sortDir", "optional", "int32"],
    ["days", "required", "int32"],
  ],
};

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

export const FinancialFilter: MessageType<FinancialFilter> = {
  name: "Qot_StockFilter.FinancialFilter",
  wire: wire.FinancialFilter,
  checked: [
    ["fieldName", "required", "int32"],
    ["filterMin", "optional", "double"],
    ["filterMax", "optional", "double"],
    ["isNoFilter", "optional", "bool"],
    ["sortDir", "optional", "int32"],
    ["quarter", "required", "int32"],
  ],
};

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

export const PatternFilter: MessageType<PatternFilter> = {
  name: "Qot_StockFilter.PatternFilter",
  wire: wire.PatternFilter,
  checked: [
    ["fieldName", "required", "int32"],
    ["klType", "required", "int32"],
    ["isNoFilter", "optional", "bool"],
    ["consecutivePeriod", "optional", "int32"],
  ],
};

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

export const CustomIndicatorFilter: MessageType<CustomIndicatorFilter> = {
  name: "Qot_StockFilter.CustomIndicatorFilter",
  wire: wire.CustomIndicatorFilter,
  checked: [
    ["firstFieldName", "required", "int32"],
    ["secondFieldName", "required", "int32"],
    ["relativePosition", "required", "int32"],
    ["fieldValue", "optional", "double"],
    ["klType", "required", "int32"],
    ["isNoFilter", "optional", "bool"],
    ["firstFieldParaList", "repeated", "int32"],
    ["secondFieldParaList", "repeated", "int32"],
    ["consecutivePeriod", "optional", "int32"],
  ],
};

/** The value of a simple figure. */
export interface BaseData {
  /** A value of `StockField`: the figure. */
  fieldName: number;
  /** The figure's value; its unit follows from `fieldName`. */
  value: number;
}

export const BaseData: MessageType<BaseData> = {
  name: "Qot_StockFilter.BaseData",
  wire: wire.BaseData,
  checked: [
    ["fieldName", "required"],
    ["value", "required"],
  ],
};

/** The value of a figure that is added up over days. */
export interface AccumulateData {
  /** A value of `AccumulateField`: the figure. */
  fieldName: number;
  /** The figure's value; its unit follows from `fieldName`. */
  value: number;
  /** Number of days that the figure is added up over. */
  days: number;
}

export const AccumulateData: MessageType<AccumulateData> = {
  name: "Qot_StockFilter.AccumulateData",
  wire: wire.AccumulateData,
  checked: [
    ["fieldName", "required"],
    ["value", "required"],
    ["days", "required"],
  ],
};

/** The value of a figure of the financial statements. */
export interface FinancialData {
  /** A value of `FinancialField`: the figure. */
  fieldName: number;
  /** The figure's value; its unit follows from `fieldName`. */
  value: number;
  /** A value of `FinancialQuarter`: the period that the figure covers. */
  quarter: number;
}

export const FinancialData: MessageType<FinancialData> = {
  name: "Qot_StockFilter.FinancialData",
  wire: wire.FinancialData,
  checked: [
    ["fieldName", "required"],
    ["value", "required"],
    ["quarter", "required"],
  ],
};

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

export const CustomIndicatorData: MessageType<CustomIndicatorData> = {
  name: "Qot_StockFilter.CustomIndicatorData",
  wire: wire.CustomIndicatorData,
  checked: [
    ["fieldName", "required"],
    ["value", "required"],
    ["klType", "required"],
    ["fieldParaList", "repeated"],
  ],
};

/** One stock that passes the filters, with the figures asked for. */
export interface StockData {
  /** The stock that passes. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name: string;
  /** Values of the simple figures that were filtered by or asked for. */
  baseDataList: BaseData[];
  /** Values of the added-up figures that were filtered by or asked for. */
  accumulateDataList: AccumulateData[];
  /** Values of the financial figures that were filtered by or asked for. */
  financialDataList: FinancialData[];
  /** Values of the technical indicators that were filtered by or asked for. */
  customIndicatorDataList: CustomIndicatorData[];
}

export const StockData: MessageType<StockData> = {
  name: "Qot_StockFilter.StockData",
  wire: wire.StockData,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["name", "required"],
    ["baseDataList", "repeated", BaseData],
    ["accumulateDataList", "repeated", AccumulateData],
    ["financialDataList", "repeated", FinancialData],
    ["customIndicatorDataList", "repeated", CustomIndicatorData],
  ],
};

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

export const C2S: MessageType<C2S> = {
  name: "Qot_StockFilter.C2S",
  wire: wire.C2S,
  checked: [
    ["begin", "required", "int32"],
    ["num", "required", "int32"],
    ["market", "required", "int32"],
    ["plate", "optional", Qot_Common.Security],
    ["baseFilterList", "repeated", BaseFilter],
    ["accumulateFilterList", "repeated", AccumulateFilter],
    ["financialFilterList", "repeated", FinancialFilter],
    ["patternFilterList", "repeated", PatternFilter],
    ["customIndicatorFilterList", "repeated", CustomIndicatorFilter],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** Whether this is the last page. */
  lastPage: boolean;
  /** Stocks that pass the filters, on all pages together. */
  allCount: number;
  /** The stocks of this page. */
  dataList: StockData[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_StockFilter.S2C",
  wire: wire.S2C,
  checked: [
    ["lastPage", "required"],
    ["allCount", "required"],
    ["dataList", "repeated", StockData],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_StockFilter.Request",
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
  name: "Qot_StockFilter.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the stocks of a market that pass a set of filters, a page at a time. Qot_StockFilter, protocol 3215. */
export const StockFilter: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "maxFilters"> = {
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
};
