// Generated from Qot_StockFilter.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_StockFilter.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { StockField, AccumulateField, FinancialField, CustomIndicatorField, PatternField, FinancialQuarter, RelativePosition, SortDir } from "../../wire/Qot_StockFilter.ts";
export { StockField, AccumulateField, FinancialField, CustomIndicatorField, PatternField, FinancialQuarter, RelativePosition, SortDir } from "../../wire/Qot_StockFilter.ts";

export interface BaseFilter {
  fieldName: number;
  filterMin?: number | undefined;
  filterMax?: number | undefined;
  isNoFilter?: boolean | undefined;
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

export interface AccumulateFilter {
  fieldName: number;
  filterMin?: number | undefined;
  filterMax?: number | undefined;
  isNoFilter?: boolean | undefined;
  sortDir?: number | undefined;
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

export interface FinancialFilter {
  fieldName: number;
  filterMin?: number | undefined;
  filterMax?: number | undefined;
  isNoFilter?: boolean | undefined;
  sortDir?: number | undefined;
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

export interface PatternFilter {
  fieldName: number;
  klType: number;
  isNoFilter?: boolean | undefined;
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

export interface CustomIndicatorFilter {
  firstFieldName: number;
  secondFieldName: number;
  relativePosition: number;
  fieldValue?: number | undefined;
  klType: number;
  isNoFilter?: boolean | undefined;
  firstFieldParaList: number[];
  secondFieldParaList: number[];
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

export interface BaseData {
  fieldName: number;
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

export interface AccumulateData {
  fieldName: number;
  value: number;
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

export interface FinancialData {
  fieldName: number;
  value: number;
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

export interface CustomIndicatorData {
  fieldName: number;
  value: number;
  klType: number;
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

export interface StockData {
  security: Qot_Common.Security;
  name: string;
  baseDataList: BaseData[];
  accumulateDataList: AccumulateData[];
  financialDataList: FinancialData[];
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
  begin: number;
  num: number;
  market: number;
  plate?: Qot_Common.Security | undefined;
  baseFilterList: BaseFilter[];
  accumulateFilterList: AccumulateFilter[];
  financialFilterList: FinancialFilter[];
  patternFilterList: PatternFilter[];
  customIndicatorFilterList: CustomIndicatorFilter[];
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
  lastPage: boolean;
  allCount: number;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
export const StockFilter: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3215,
  name: "Qot_StockFilter",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
