// Generated from Qot_StockFilter.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putList, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putDouble, putBool } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { int32, double, plainInt32, item, items, string, bool } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** A simple figure of a stock. */
export const StockField = {
  StockField_Unknown: 0,
  /** The code; takes no bounds. */
  StockField_StockCode: 1,
  /** The name; takes no bounds. */
  StockField_StockName: 2,
  /** Latest price, in the currency of the market. */
  StockField_CurPrice: 3,
  /** Latest price relative to the highest of 52 weeks, in percent (-10 is 10 % below). */
  StockField_CurPriceToHighest52WeeksRatio: 4,
  /** Latest price relative to the lowest of 52 weeks, in percent (20 is 20 % above). */
  StockField_CurPriceToLowest52WeeksRatio: 5,
  /** Day's high relative to the highest of 52 weeks, in percent (-3 is 3 % below). */
  StockField_HighPriceToHighest52WeeksRatio: 6,
  /** Day's low relative to the lowest of 52 weeks, in percent (10 is 10 % above). */
  StockField_LowPriceToLowest52WeeksRatio: 7,
  /** Pace of today's volume relative to that of recent days, a plain ratio. */
  StockField_VolumeRatio: 8,
  /** Imbalance of bids over asks, in percent (20 means 20 %). */
  StockField_BidAskRatio: 9,
  /** Price of one lot, in the currency of the market. */
  StockField_LotPrice: 10,
  /** Market value of the company, in the currency of the market. */
  StockField_MarketVal: 11,
  /** Price over the earnings of the last financial year, a plain ratio. */
  StockField_PeAnnual: 12,
  /** Price over the earnings of the last twelve months, a plain ratio. */
  StockField_PeTTM: 13,
  /** Price over book value, a plain ratio. */
  StockField_PbRate: 14,
  /** Change of price over 5 minutes, in percent (20 means 20 %). */
  StockField_ChangeRate5min: 15,
  /** Change of price since the start of the year, in percent (20 means 20 %). */
  StockField_ChangeRateBeginYear: 16,
  /** Price over the sales of the last twelve months, in percent (20 means 20 %). */
  StockField_PSTTM: 17,
  /** Price over the cash flow of the last twelve months, in percent (20 means 20 %). */
  StockField_PCFTTM: 18,
  /** All shares of the company. */
  StockField_TotalShare: 19,
  /** Shares in circulation. */
  StockField_FloatShare: 20,
  /** Market value of the shares in circulation, in the currency of the market. */
  StockField_FloatMarketVal: 21,
} as const;

export type StockField = (typeof StockField)[keyof typeof StockField];

/** A figure of a stock over several days. */
export const AccumulateField = {
  AccumulateField_Unknown: 0,
  /** Change of price, in percent (20 means 20 %). */
  AccumulateField_ChangeRate: 1,
  /** Highest less lowest price, relative to the close before, in percent (20 means 20 %). */
  AccumulateField_Amplitude: 2,
  /** Mean of the shares traded per day. */
  AccumulateField_Volume: 3,
  /** Mean of the value traded per day, in the currency of the market. */
  AccumulateField_Turnover: 4,
  /** Part of the circulating shares traded, in percent (20 means 20 %). */
  AccumulateField_TurnoverRate: 5,
} as const;

export type AccumulateField = (typeof AccumulateField)[keyof typeof AccumulateField];

/** A figure of the financial statements. */
export const FinancialField = {
  FinancialField_Unknown: 0,
  /** Net profit, in the currency of the market. */
  FinancialField_NetProfit: 1,
  /** Growth of net profit, in percent (20 means 20 %). */
  FinancialField_NetProfitGrowth: 2,
  /** Revenue, in the currency of the market. */
  FinancialField_SumOfBusiness: 3,
  /** Growth of revenue against a year earlier, in percent (20 means 20 %). */
  FinancialField_SumOfBusinessGrowth: 4,
  /** Net profit over revenue, in percent (20 means 20 %). */
  FinancialField_NetProfitRate: 5,
  /** Gross profit over revenue, in percent (20 means 20 %). */
  FinancialField_GrossProfitRate: 6,
  /** Debt over assets, in percent (20 means 20 %). */
  FinancialField_DebtAssetsRate: 7,
  /** Return on equity, in percent (20 means 20 %). */
  FinancialField_ReturnOnEquityRate: 8,
  /** Return on invested capital, in percent (20 means 20 %). */
  FinancialField_ROIC: 9,
  /** Return on assets of the last twelve months, in percent (20 means 20 %); full years only. */
  FinancialField_ROATTM: 10,
  /** Earnings before interest and taxes of the last twelve months, in the currency of the market; full years only. */
  FinancialField_EBITTTM: 11,
  /** Earnings before interest, taxes, depreciation and amortisation, in the currency of the market. */
  FinancialField_EBITDA: 12,
  /** Operating profit over revenue of the last twelve months, in percent (20 means 20 %); full years only. */
  FinancialField_OperatingMarginTTM: 13,
  /** EBIT over revenue, in percent (20 means 20 %). */
  FinancialField_EBITMargin: 14,
  /** EBITDA over revenue, in percent (20 means 20 %). */
  FinancialField_EBITDAMargin: 15,
  /** Financial cost over revenue, in percent (20 means 20 %). */
  FinancialField_FinancialCostRate: 16,
  /** Operating profit of the last twelve months, in the currency of the market; full years only. */
  FinancialField_OperatingProfitTTM: 17,
  /** Net profit of the parent's shareholders, in the currency of the market; full years only. */
  FinancialField_ShareholderNetProfitTTM: 18,
  /** Part of the profit that came in cash, in percent (20 means 20 %); full years only. */
  FinancialField_NetProfitCashCoverTTM: 19,
  /** Current assets over current debt, in percent (20 means 20 %). */
  FinancialField_CurrentRatio: 20,
  /** Current assets without inventory over current debt, in percent (20 means 20 %). */
  FinancialField_QuickRatio: 21,
  /** Current assets over all assets, in percent (20 means 20 %). */
  FinancialField_CurrentAssetRatio: 22,
  /** Current debt over all debt, in percent (20 means 20 %). */
  FinancialField_CurrentDebtRatio: 23,
  /** Assets over equity; the vendor does not document whether in percent, its example is 100 to 180. */
  FinancialField_EquityMultiplier: 24,
  /** Debt over equity, in percent (20 means 20 %). */
  FinancialField_PropertyRatio: 25,
  /** Cash and what is as good as cash, in the currency of the market. */
  FinancialField_CashAndCashEquivalents: 26,
  /** Revenue over all assets, in percent (20 means 20 %). */
  FinancialField_TotalAssetTurnover: 27,
  /** Revenue over fixed assets, in percent (20 means 20 %). */
  FinancialField_FixedAssetTurnover: 28,
  /** Cost of sales over inventory, in percent (20 means 20 %). */
  FinancialField_InventoryTurnover: 29,
  /** Cash flow from operations of the last twelve months, in the currency of the market; full years only. */
  FinancialField_OperatingCashFlowTTM: 30,
  /** Accounts receivable, net, in the currency of the market. */
  FinancialField_AccountsReceivable: 31,
  /** Growth of EBIT against a year earlier, in percent (20 means 20 %). */
  FinancialField_EBITGrowthRate: 32,
  /** Growth of operating profit against a year earlier, in percent (20 means 20 %). */
  FinancialField_OperatingProfitGrowthRate: 33,
  /** Growth of all assets against a year earlier, in percent (20 means 20 %). */
  FinancialField_TotalAssetsGrowthRate: 34,
  /** Growth of the net profit of the parent's shareholders against a year earlier, in percent (20 means 20 %). */
  FinancialField_ProfitToShareholdersGrowthRate: 35,
  /** Growth of profit before tax against a year earlier, in percent (20 means 20 %). */
  FinancialField_ProfitBeforeTaxGrowthRate: 36,
  /** Growth of earnings per share against a year earlier, in percent (20 means 20 %). */
  FinancialField_EPSGrowthRate: 37,
  /** Growth of return on equity against a year earlier, in percent (20 means 20 %). */
  FinancialField_ROEGrowthRate: 38,
  /** Growth of return on invested capital against a year earlier, in percent (20 means 20 %). */
  FinancialField_ROICGrowthRate: 39,
  /** Growth of net cash flow from operations against a year earlier, in percent (20 means 20 %). */
  FinancialField_NOCFGrowthRate: 40,
  /** Growth of net cash flow from operations per share against a year earlier, in percent (20 means 20 %). */
  FinancialField_NOCFPerShareGrowthRate: 41,
  /** Cash from operations over revenue, in percent (20 means 20 %). */
  FinancialField_OperatingRevenueCashCover: 42,
  /** Operating profit over all profit, in percent (20 means 20 %). */
  FinancialField_OperatingProfitToTotalProfit: 43,
  /** Basic earnings per share, in the currency of the market. */
  FinancialField_BasicEPS: 44,
  /** Diluted earnings per share, in the currency of the market. */
  FinancialField_DilutedEPS: 45,
  /** Net cash flow from operations per share, in the currency of the market. */
  FinancialField_NOCFPerShare: 46,
} as const;

export type FinancialField = (typeof FinancialField)[keyof typeof FinancialField];

/** A technical indicator, or a value to compare one with. */
export const CustomIndicatorField = {
  CustomIndicatorField_Unknown: 0,
  /** Latest price, in the currency of the market. */
  CustomIndicatorField_Price: 1,
  /** Simple mean of 5 days; `CustomIndicatorField_MA` with a parameter is preferred. */
  CustomIndicatorField_MA5: 2,
  /** Simple mean of 10 days; `CustomIndicatorField_MA` with a parameter is preferred. */
  CustomIndicatorField_MA10: 3,
  /** Simple mean of 20 days; `CustomIndicatorField_MA` with a parameter is preferred. */
  CustomIndicatorField_MA20: 4,
  /** Simple mean of 30 days; `CustomIndicatorField_MA` with a parameter is preferred. */
  CustomIndicatorField_MA30: 5,
  /** Simple mean of 60 days; `CustomIndicatorField_MA` with a parameter is preferred. */
  CustomIndicatorField_MA60: 6,
  /** Simple mean of 120 days; `CustomIndicatorField_MA` with a parameter is preferred. */
  CustomIndicatorField_MA120: 7,
  /** Simple mean of 250 days; `CustomIndicatorField_MA` with a parameter is preferred. */
  CustomIndicatorField_MA250: 8,
  /** Relative strength index; parameter 12 when none is given. */
  CustomIndicatorField_RSI: 9,
  /** Exponential mean of 5 days; `CustomIndicatorField_EMA` with a parameter is preferred. */
  CustomIndicatorField_EMA5: 10,
  /** Exponential mean of 10 days; `CustomIndicatorField_EMA` with a parameter is preferred. */
  CustomIndicatorField_EMA10: 11,
  /** Exponential mean of 20 days; `CustomIndicatorField_EMA` with a parameter is preferred. */
  CustomIndicatorField_EMA20: 12,
  /** Exponential mean of 30 days; `CustomIndicatorField_EMA` with a parameter is preferred. */
  CustomIndicatorField_EMA30: 13,
  /** Exponential mean of 60 days; `CustomIndicatorField_EMA` with a parameter is preferred. */
  CustomIndicatorField_EMA60: 14,
  /** Exponential mean of 120 days; `CustomIndicatorField_EMA` with a parameter is preferred. */
  CustomIndicatorField_EMA120: 15,
  /** Exponential mean of 250 days; `CustomIndicatorField_EMA` with a parameter is preferred. */
  CustomIndicatorField_EMA250: 16,
  /** The value in `fieldValue`; on the right only. */
  CustomIndicatorField_Value: 17,
  /** Simple mean; its parameter is the number of periods. */
  CustomIndicatorField_MA: 30,
  /** Exponential mean; its parameter is the number of periods. */
  CustomIndicatorField_EMA: 40,
  /** K of KDJ; parameters 9, 3, 3 when none are given. */
  CustomIndicatorField_KDJ_K: 50,
  /** D of KDJ; parameters 9, 3, 3 when none are given. */
  CustomIndicatorField_KDJ_D: 51,
  /** J of KDJ; parameters 9, 3, 3 when none are given. */
  CustomIndicatorField_KDJ_J: 52,
  /** DIFF of MACD; parameters 12, 26, 9 when none are given. */
  CustomIndicatorField_MACD_DIFF: 60,
  /** DEA of MACD; parameters 12, 26, 9 when none are given. */
  CustomIndicatorField_MACD_DEA: 61,
  /** The bar of MACD; parameters 12, 26, 9 when none are given. */
  CustomIndicatorField_MACD: 62,
  /** Upper Bollinger band; parameters 20, 2 when none are given. */
  CustomIndicatorField_BOLL_UPPER: 70,
  /** Middle Bollinger band; parameters 20, 2 when none are given. */
  CustomIndicatorField_BOLL_MIDDLER: 71,
  /** Lower Bollinger band; parameters 20, 2 when none are given. */
  CustomIndicatorField_BOLL_LOWER: 72,
} as const;

export type CustomIndicatorField = (typeof CustomIndicatorField)[keyof typeof CustomIndicatorField];

export const PatternField = {
  PatternField_Unknown: 0,
  PatternField_MAAlignmentLong: 1,
  PatternField_MAAlignmentShort: 2,
  PatternField_EMAAlignmentLong: 3,
  PatternField_EMAAlignmentShort: 4,
  PatternField_RSIGoldCrossLow: 5,
  PatternField_RSIDeathCrossHigh: 6,
  PatternField_RSITopDivergence: 7,
  PatternField_RSIBottomDivergence: 8,
  PatternField_KDJGoldCrossLow: 9,
  PatternField_KDJDeathCrossHigh: 10,
  PatternField_KDJTopDivergence: 11,
  PatternField_KDJBottomDivergence: 12,
  PatternField_MACDGoldCrossLow: 13,
  PatternField_MACDDeathCrossHigh: 14,
  PatternField_MACDTopDivergence: 15,
  PatternField_MACDBottomDivergence: 16,
  PatternField_BOLLBreakUpper: 17,
  PatternField_BOLLLower: 18,
  PatternField_BOLLCrossMiddleUp: 19,
  PatternField_BOLLCrossMiddleDown: 20,
} as const;

export type PatternField = (typeof PatternField)[keyof typeof PatternField];

export const FinancialQuarter = {
  FinancialQuarter_Unknown: 0,
  FinancialQuarter_Annual: 1,
  FinancialQuarter_FirstQuarter: 2,
  FinancialQuarter_Interim: 3,
  FinancialQuarter_ThirdQuarter: 4,
  FinancialQuarter_MostRecentQuarter: 5,
} as const;

export type FinancialQuarter = (typeof FinancialQuarter)[keyof typeof FinancialQuarter];

export const RelativePosition = {
  RelativePosition_Unknown: 0,
  RelativePosition_More: 1,
  RelativePosition_Less: 2,
  RelativePosition_CrossUp: 3,
  RelativePosition_CrossDown: 4,
} as const;

export type RelativePosition = (typeof RelativePosition)[keyof typeof RelativePosition];

export const SortDir = {
  SortDir_No: 0,
  SortDir_Ascend: 1,
  SortDir_Descend: 2,
} as const;

export type SortDir = (typeof SortDir)[keyof typeof SortDir];

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
  /** What is asked for. */
  c2s: C2S;
}

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

/** Asks for the stocks of a market that pass a set of filters, a page at a time. Qot_StockFilter, protocol 3215. */
export const StockFilter: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "maxFilters"> = {
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
};
