// Generated from Qot_OptionCommon.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage, putList, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putDouble, putBool, putInt64, putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { double, bool } from "../../../protobuf/read-values.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import type * as Qot_Common from "../qot/common.ts";

export const OptionMarket = {
  OptionMarket_Unknown: 0,
  OptionMarket_US_Security: 1,
  OptionMarket_US_Index: 2,
  OptionMarket_HK_Security: 3,
  OptionMarket_HK_Index: 4,
} as const;

export type OptionMarket = (typeof OptionMarket)[keyof typeof OptionMarket];

export const OptionStatisticDataType = {
  OptionStatisticDataType_Unknown: -1,
  OptionStatisticDataType_Volume: 0,
  OptionStatisticDataType_OpenInterest: 1,
} as const;

export type OptionStatisticDataType = (typeof OptionStatisticDataType)[keyof typeof OptionStatisticDataType];

export const OptionHVTimeRange = {
  OptionHVTimeRange_Unknown: 0,
  OptionHVTimeRange_30Day: 1,
  OptionHVTimeRange_60Day: 2,
  OptionHVTimeRange_90Day: 3,
  OptionHVTimeRange_120Day: 4,
  OptionHVTimeRange_365Day: 5,
} as const;

export type OptionHVTimeRange = (typeof OptionHVTimeRange)[keyof typeof OptionHVTimeRange];

export const OptionRankType = {
  OptionRankType_Unknown: 0,
  OptionRankType_Volume: 1,
  OptionRankType_Turnover: 2,
  OptionRankType_OI: 3,
  OptionRankType_OIIncrement: 4,
  OptionRankType_OIDecrement: 5,
  OptionRankType_OIMarketCap: 6,
  OptionRankType_OIMarketCapIncrement: 7,
  OptionRankType_OIMarketCapDecrement: 8,
  OptionRankType_ChangeRate: 9,
  OptionRankType_IV: 10,
} as const;

export type OptionRankType = (typeof OptionRankType)[keyof typeof OptionRankType];

export const ZeroDteSortType = {
  ZeroDteSortType_Unknown: 0,
  ZeroDteSortType_Volume: 1,
  ZeroDteSortType_IV: 2,
  ZeroDteSortType_ChangeRate: 3,
  ZeroDteSortType_OpenInterest: 4,
  ZeroDteSortType_MarketCap: 5,
} as const;

export type ZeroDteSortType = (typeof ZeroDteSortType)[keyof typeof ZeroDteSortType];

/** The figure that a condition compares. */
export const ZeroDteIndicatorType = {
  ZeroDteIndicatorType_Unknown: 0,
  /** The security itself, one of `securityList`. */
  ZeroDteIndicatorType_OwnerList: 1,
  /** Whether earnings are reported this week, a value: 0 either, 1 yes, 2 no. */
  ZeroDteIndicatorType_HasEarningsThisWeek: 2,
  /** Contracts traded in all options on the security. */
  ZeroDteIndicatorType_Volume: 3,
  /** Open contracts of all options on the security. */
  ZeroDteIndicatorType_OpenInterest: 4,
  /** Volatility that the prices of the options imply, in percent (20 means 20 %). */
  ZeroDteIndicatorType_IV: 5,
  /** Volatility that the underlying showed, in percent (20 means 20 %). */
  ZeroDteIndicatorType_HV: 6,
  /** Where implied volatility stands between its past low and high, in percent (20 means 20 %). */
  ZeroDteIndicatorType_IVRank: 7,
  /** Part of past days with a lower implied volatility, in percent (20 means 20 %). */
  ZeroDteIndicatorType_IVPercentile: 8,
  /** Latest price, in the currency of the market. */
  ZeroDteIndicatorType_Price: 9,
  /** Change of price against the previous close, in percent (20 means 20 %). */
  ZeroDteIndicatorType_ChangeRate: 10,
} as const;

export type ZeroDteIndicatorType = (typeof ZeroDteIndicatorType)[keyof typeof ZeroDteIndicatorType];

export const ZeroDteContractSortType = {
  ZeroDteContractSortType_Unknown: 0,
  ZeroDteContractSortType_Volume: 1,
  ZeroDteContractSortType_OpenInterest: 2,
  ZeroDteContractSortType_IV: 3,
  ZeroDteContractSortType_Delta: 4,
} as const;

export type ZeroDteContractSortType = (typeof ZeroDteContractSortType)[keyof typeof ZeroDteContractSortType];

/** The figure that a condition compares. */
export const ZeroDteContractIndicatorType = {
  ZeroDteContractIndicatorType_Unknown: 0,
  /** One of the values 1 call, 2 put. */
  ZeroDteContractIndicatorType_OptionType: 1,
  /** Contracts traded. */
  ZeroDteContractIndicatorType_Volume: 2,
  /** Open contracts. */
  ZeroDteContractIndicatorType_OpenInterest: 3,
  /** Volatility that the option's price implies, in percent (20 means 20 %). */
  ZeroDteContractIndicatorType_IV: 4,
  /** Change of price for a change of 1 in the underlying price. */
  ZeroDteContractIndicatorType_Delta: 5,
  /** Change of delta for a change of 1 in the underlying price. */
  ZeroDteContractIndicatorType_Gamma: 6,
  /** Sensitivity of the price to the passing of time. */
  ZeroDteContractIndicatorType_Theta: 7,
  /** Sensitivity of the price to implied volatility. */
  ZeroDteContractIndicatorType_Vega: 8,
  /** Sensitivity of the price to the interest rate. */
  ZeroDteContractIndicatorType_Rho: 9,
  /** Latest price, in the currency of the market. */
  ZeroDteContractIndicatorType_Price: 10,
  /** Change of price against the previous close, in percent (20 means 20 %). */
  ZeroDteContractIndicatorType_ChangeRate: 11,
  /** Price of the underlying at which the buyer neither wins nor loses, in the currency of the market. */
  ZeroDteContractIndicatorType_BreakEvenPoint: 12,
  /** How far the underlying must move to reach the break-even price, in percent (20 means 20 %). */
  ZeroDteContractIndicatorType_ToBep: 13,
  /** Estimated probability that the buyer makes a profit, in percent (20 means 20 %). */
  ZeroDteContractIndicatorType_BuyProfitProbability: 14,
  /** Estimated probability that the seller makes a profit, in percent (20 means 20 %). */
  ZeroDteContractIndicatorType_SellProfitProbability: 15,
} as const;

export type ZeroDteContractIndicatorType = (typeof ZeroDteContractIndicatorType)[keyof typeof ZeroDteContractIndicatorType];

export const EarningsSortType = {
  EarningsSortType_Unknown: 0,
  EarningsSortType_EarningsDate: 1,
  EarningsSortType_Volume: 2,
  EarningsSortType_IV: 3,
  EarningsSortType_MarketCap: 4,
  EarningsSortType_ChangeRate: 5,
  EarningsSortType_Price: 6,
  EarningsSortType_IVRank: 7,
  EarningsSortType_IVPercentile: 8,
  EarningsSortType_HV: 9,
  EarningsSortType_OpenInterest: 10,
  EarningsSortType_LastReportIvCrush: 11,
  EarningsSortType_HistoryReportIvCrush: 12,
  EarningsSortType_LastReportChgRate: 13,
  EarningsSortType_HistoryReportChgRate: 14,
  EarningsSortType_EstimateEpsYoy: 15,
  EarningsSortType_EstimateRevenueYoy: 16,
  EarningsSortType_ExpectedMoveRatio: 17,
} as const;

export type EarningsSortType = (typeof EarningsSortType)[keyof typeof EarningsSortType];

export const StockCategory = {
  StockCategory_All: 0,
  StockCategory_Equity: 1,
  StockCategory_ETF: 2,
} as const;

export type StockCategory = (typeof StockCategory)[keyof typeof StockCategory];

export const EarningsPubType = {
  EarningsPubType_Unknown: 0,
  EarningsPubType_Before: 1,
  EarningsPubType_After: 2,
} as const;

export type EarningsPubType = (typeof EarningsPubType)[keyof typeof EarningsPubType];

/** The figure that a condition compares. */
export const EarningsIndicatorType = {
  EarningsIndicatorType_Unknown: 0,
  /** The security itself, one of `securityList`. */
  EarningsIndicatorType_OwnerList: 1,
  /** The index that the security belongs to, one of the values of `IndexComponentType`. */
  EarningsIndicatorType_IndexComponent: 2,
  /** The plate that the security belongs to, one of the values, ids of plates. */
  EarningsIndicatorType_Plate: 3,
  /** Market value of the company, in the currency of the market. */
  EarningsIndicatorType_MarketCap: 4,
  /** One of the values of `ExpirationType`. */
  EarningsIndicatorType_ExpirationType: 5,
  /** Volatility that the prices of the options imply, in percent (20 means 20 %). */
  EarningsIndicatorType_IV: 6,
  /** Fall of implied volatility after the last earnings report, in percent (20 means 20 %). */
  EarningsIndicatorType_LastReportIvCrush: 7,
  /** Fall of implied volatility after past earnings reports, in percent (20 means 20 %). */
  EarningsIndicatorType_HistoryReportIvCrush: 8,
  /** Where implied volatility stands between its past low and high, in percent (20 means 20 %). */
  EarningsIndicatorType_IVRank: 9,
  /** Part of past days with a lower implied volatility, in percent (20 means 20 %). */
  EarningsIndicatorType_IVPercentile: 10,
  /** Contracts traded in all options on the security. */
  EarningsIndicatorType_Volume: 11,
  /** Open contracts of all options on the security. */
  EarningsIndicatorType_OpenInterest: 12,
  /** Latest price, in the currency of the market. */
  EarningsIndicatorType_Price: 13,
  /** Change of price against the previous close, in percent (20 means 20 %). */
  EarningsIndicatorType_ChangeRate: 14,
  /** Move of the price that the options imply for the report, in percent (20 means 20 %). */
  EarningsIndicatorType_ExpectedMoveRatio: 15,
  /** Change of price on the day of the last earnings report, in percent (20 means 20 %). */
  EarningsIndicatorType_LastReportChgRate: 16,
  /** Change of price on the days of past earnings reports, in percent (20 means 20 %). */
  EarningsIndicatorType_HistoryReportChgRate: 17,
  /** Expected growth of revenue against a year earlier, in percent (20 means 20 %). */
  EarningsIndicatorType_EstimateRevenueYoy: 18,
  /** Expected growth of earnings per share against a year earlier, in percent (20 means 20 %). */
  EarningsIndicatorType_EstimateEpsYoy: 19,
  /** Days until the earnings report. */
  EarningsIndicatorType_EarningsDayRange: 20,
} as const;

export type EarningsIndicatorType = (typeof EarningsIndicatorType)[keyof typeof EarningsIndicatorType];

export const SellerType = {
  SellerType_Unknown: 0,
  SellerType_CoveredCall: 1,
  SellerType_CashSecuredPut: 2,
} as const;

export type SellerType = (typeof SellerType)[keyof typeof SellerType];

export const SellerSortType = {
  SellerSortType_Unknown: 0,
  SellerSortType_AnnualizedReturn: 1,
  SellerSortType_IntervalReturn: 2,
  SellerSortType_ItmProbability: 3,
  SellerSortType_Premium: 4,
} as const;

export type SellerSortType = (typeof SellerSortType)[keyof typeof SellerSortType];

/** The figure that a condition compares. */
export const SellerIndicatorType = {
  SellerIndicatorType_Unknown: 0,
  /** The security itself, one of `securityList`. */
  SellerIndicatorType_OwnerList: 1,
  /** One of the values of `StockCategory`. */
  SellerIndicatorType_StockCategory: 2,
  /** Contracts traded in all options on the security; more than 0 by default. */
  SellerIndicatorType_Volume: 3,
  /** Open contracts of all options on the security; more than 0 by default. */
  SellerIndicatorType_OpenInterest: 4,
  /** Volatility that the prices of the options imply, in percent (20 means 20 %). */
  SellerIndicatorType_IV: 5,
  /** Volatility that the underlying showed, in percent (20 means 20 %). */
  SellerIndicatorType_HV: 6,
  /** Where implied volatility stands between its past low and high, in percent (20 means 20 %). */
  SellerIndicatorType_IVRank: 7,
  /** Part of past days with a lower implied volatility, in percent (20 means 20 %). */
  SellerIndicatorType_IVPercentile: 8,
  /** Market value of the company; more than 10 billion by default. */
  SellerIndicatorType_MarketCap: 9,
  /** Latest price of the underlying; more than 1 by default. */
  SellerIndicatorType_Price: 10,
  /** Change of the underlying price against the previous close, in percent (20 means 20 %). */
  SellerIndicatorType_ChangeRate: 11,
  /** The plate that the security belongs to, one of the values, ids of plates. */
  SellerIndicatorType_Plate: 12,
  /** One of the values of `ExpirationType`. */
  SellerIndicatorType_ExpirationType: 13,
  /** Days until expiry; more than 0 by default. */
  SellerIndicatorType_LeftDays: 14,
  /** Kind of expiry of the option, one of the values of `ExpirationType`. */
  SellerIndicatorType_OptionExpirationType: 15,
  /** Expiry date, one of the values, in Unix seconds. */
  SellerIndicatorType_StrikeDateTimestamp: 16,
  /** What the seller of one contract receives, in the currency of the market. */
  SellerIndicatorType_Premium: 17,
  /** Seller's return until expiry, as a yearly rate, in percent (20 means 20 %). */
  SellerIndicatorType_AnnualizedReturn: 18,
  /** Seller's return until expiry, in percent (20 means 20 %). */
  SellerIndicatorType_IntervalReturn: 19,
  /** How far out of the money, in percent (20 means 20 %); more than 0 by default. */
  SellerIndicatorType_OtmDegree: 20,
  /** Estimated probability that the option ends out of the money, in percent (20 means 20 %). */
  SellerIndicatorType_OtmProbability: 21,
  /** Volatility that the option's price implies, in percent (20 means 20 %). */
  SellerIndicatorType_OptionIV: 22,
  /** Best bid; more than 0.01 by default. */
  SellerIndicatorType_BidPrice: 23,
  /** Best ask; more than 0.01 by default. */
  SellerIndicatorType_AskPrice: 24,
  /** Contracts of the option traded; more than 0 by default. */
  SellerIndicatorType_OptionVolume: 25,
  /** Open contracts of the option; more than 0 by default. */
  SellerIndicatorType_OptionOpenInterest: 26,
} as const;

export type SellerIndicatorType = (typeof SellerIndicatorType)[keyof typeof SellerIndicatorType];

export const UnderlyingRankSortType = {
  UnderlyingRankSortType_Unknown: 0,
  UnderlyingRankSortType_Volume: 1,
  UnderlyingRankSortType_VolumeRatio: 2,
  UnderlyingRankSortType_OpenInterest: 3,
  UnderlyingRankSortType_OpenInterestRatio: 4,
  UnderlyingRankSortType_Price: 5,
  UnderlyingRankSortType_PriceChange: 6,
  UnderlyingRankSortType_IV: 7,
  UnderlyingRankSortType_IVChange: 8,
  UnderlyingRankSortType_HV: 9,
  UnderlyingRankSortType_HVChange: 10,
  UnderlyingRankSortType_IVRank: 11,
  UnderlyingRankSortType_IVPercentile: 12,
  UnderlyingRankSortType_MarketCap: 13,
} as const;

export type UnderlyingRankSortType = (typeof UnderlyingRankSortType)[keyof typeof UnderlyingRankSortType];

/** The figure that a condition compares. */
export const UnderlyingRankIndicatorType = {
  UnderlyingRankIndicatorType_Unknown: 0,
  /** The security itself, one of `securityList`. */
  UnderlyingRankIndicatorType_OwnerList: 1,
  /** One of the values of `StockCategory`. */
  UnderlyingRankIndicatorType_StockCategory: 2,
  /** Contracts traded in all options on the security. */
  UnderlyingRankIndicatorType_Volume: 3,
  /** Open contracts of all options on the security. */
  UnderlyingRankIndicatorType_OpenInterest: 4,
  /** Volatility that the prices of the options imply, in percent (20 means 20 %). */
  UnderlyingRankIndicatorType_IV: 5,
  /** Volatility that the underlying showed, in percent (20 means 20 %). */
  UnderlyingRankIndicatorType_HV: 6,
  /** Where implied volatility stands between its past low and high, in percent (20 means 20 %). */
  UnderlyingRankIndicatorType_IVRank: 7,
  /** Part of past days with a lower implied volatility, in percent (20 means 20 %). */
  UnderlyingRankIndicatorType_IVPercentile: 8,
  /** Change of implied volatility, in percent (20 means 20 %). */
  UnderlyingRankIndicatorType_IVChange: 9,
  /** Change of historical volatility, in percent (20 means 20 %). */
  UnderlyingRankIndicatorType_HVChange: 10,
  /** Put contracts traded over call contracts traded, in percent (20 means 20 %). */
  UnderlyingRankIndicatorType_VolumeRatio: 11,
  /** Open put contracts over open call contracts, in percent (20 means 20 %). */
  UnderlyingRankIndicatorType_OIRatio: 12,
  /** Market value of the company, in the currency of the market. */
  UnderlyingRankIndicatorType_MarketCap: 13,
} as const;

export type UnderlyingRankIndicatorType = (typeof UnderlyingRankIndicatorType)[keyof typeof UnderlyingRankIndicatorType];

/** The figure that a condition compares. */
export const OptionRankIndicatorType = {
  OptionRankIndicatorType_Unknown: 0,
  /** One of the values of `StockCategory`. */
  OptionRankIndicatorType_StockCategory: 1,
  /** Market value of the company, in the currency of the market. */
  OptionRankIndicatorType_MarketCap: 2,
  /** The underlying, one of `securityList`. */
  OptionRankIndicatorType_OwnerList: 3,
  /** Volatility that the prices of the options imply, in percent (20 means 20 %). */
  OptionRankIndicatorType_UnderlyingIV: 4,
  /** Volatility that the underlying showed, in percent (20 means 20 %). */
  OptionRankIndicatorType_UnderlyingHV: 5,
  /** Where implied volatility stands between its past low and high, in percent (20 means 20 %). */
  OptionRankIndicatorType_IVRank: 6,
  /** Part of past days with a lower implied volatility, in percent (20 means 20 %). */
  OptionRankIndicatorType_IVPercentile: 7,
  /** Volatility that the option's price implies, in percent (20 means 20 %). */
  OptionRankIndicatorType_IV: 8,
  /** Call or put, one of the values. */
  OptionRankIndicatorType_OptionType: 9,
  /** Days until expiry. */
  OptionRankIndicatorType_LeftDays: 10,
  /** One of the values 0 out of the money, 1 in the money. */
  OptionRankIndicatorType_InTheMoney: 11,
  /** Contracts traded. */
  OptionRankIndicatorType_Volume: 12,
  /** Open contracts. */
  OptionRankIndicatorType_OpenInterest: 13,
  /** Change of price for a change of 1 in the underlying price. */
  OptionRankIndicatorType_Delta: 14,
  /** Change of delta for a change of 1 in the underlying price. */
  OptionRankIndicatorType_Gamma: 15,
  /** Sensitivity of the price to the passing of time. */
  OptionRankIndicatorType_Theta: 16,
  /** Sensitivity of the price to implied volatility. */
  OptionRankIndicatorType_Vega: 17,
  /** Sensitivity of the price to the interest rate. */
  OptionRankIndicatorType_Rho: 18,
} as const;

export type OptionRankIndicatorType = (typeof OptionRankIndicatorType)[keyof typeof OptionRankIndicatorType];

export const ExpirationType = {
  ExpirationType_Unknown: 0,
  ExpirationType_Monthly: 1,
  ExpirationType_Weekly: 2,
  ExpirationType_EndOfMonth: 3,
  ExpirationType_Quarterly: 4,
} as const;

export type ExpirationType = (typeof ExpirationType)[keyof typeof ExpirationType];

export const IndexComponentType = {
  IndexComponentType_Unknown: 0,
  IndexComponentType_DJI: 1,
  IndexComponentType_IXIC: 2,
  IndexComponentType_NDX: 3,
  IndexComponentType_SPX: 4,
} as const;

export type IndexComponentType = (typeof IndexComponentType)[keyof typeof IndexComponentType];

/** One condition on securities with options that expire the same day. */
export interface ZeroDteIndicator {
  /** A value of `ZeroDteIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: IndicatorValue | undefined;
}

/** @internal */
export function writeZeroDteIndicator(w: Writer, m: Loose<ZeroDteIndicator>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putMessage(w, 18, "indicatorValue", m.indicatorValue, writeIndicatorValue);
}

/** One condition on options that expire the same day. */
export interface ZeroDteContractIndicator {
  /** A value of `ZeroDteContractIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: IndicatorValue | undefined;
}

/** @internal */
export function writeZeroDteContractIndicator(w: Writer, m: Loose<ZeroDteContractIndicator>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putMessage(w, 18, "indicatorValue", m.indicatorValue, writeIndicatorValue);
}

/** One condition on securities to trade by options around earnings. */
export interface EarningsIndicator {
  /** A value of `EarningsIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: IndicatorValue | undefined;
}

/** @internal */
export function writeEarningsIndicator(w: Writer, m: Loose<EarningsIndicator>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putMessage(w, 18, "indicatorValue", m.indicatorValue, writeIndicatorValue);
}

/** One condition on options that suit a seller. */
export interface SellerIndicator {
  /** A value of `SellerIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: IndicatorValue | undefined;
}

/** @internal */
export function writeSellerIndicator(w: Writer, m: Loose<SellerIndicator>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putMessage(w, 18, "indicatorValue", m.indicatorValue, writeIndicatorValue);
}

/** One end of an interval. */
export interface Boundary {
  /** The bound; its unit is that of the figure which `indicatorType` names. */
  value: number;
  /** Whether the bound itself belongs to the interval. */
  includes: boolean;
}

/** @internal */
export function readBoundary(r: Reader): Boundary {
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
export function readInterval(r: Reader): Interval {
  let filterMin: Boundary | undefined;
  let filterMax: Boundary | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) filterMin = readBoundary(below(r, "filterMin"));
    if (r.tag === 18) filterMax = readBoundary(below(r, "filterMax"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { filterMin, filterMax });
}

/** @internal */
export function writeInterval(w: Writer, m: Loose<Interval>): void {
  putMessage(w, 10, "filterMin", m.filterMin, writeBoundary);
  putMessage(w, 18, "filterMax", m.filterMax, writeBoundary);
}

/** What a figure must match: one of the listed values, or an interval. */
export interface IndicatorValue {
  /** Exact values, such as numbers of an enum or ids of plates; `indicatorType` tells of which kind. */
  valueList: bigint[];
  /** The interval that the figure must lie in. */
  valueInterval?: Interval | undefined;
  /** Exact values that are texts, such as condition codes. */
  stringValueList: string[];
  /** Securities to keep, where the condition is about securities. */
  securityList: Qot_Common.Security[];
}

/** @internal */
export function writeIndicatorValue(w: Writer, m: Loose<IndicatorValue>): void {
  putList(w, 8, "valueList", m.valueList, putInt64);
  putMessage(w, 18, "valueInterval", m.valueInterval, writeInterval);
  putList(w, 26, "stringValueList", m.stringValueList, putString);
  putMessages(w, 34, "securityList", m.securityList, writeQot_Common_Security);
}

/** One condition on underlying securities. */
export interface UnderlyingRankIndicator {
  /** A value of `UnderlyingRankIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: IndicatorValue | undefined;
}

/** @internal */
export function writeUnderlyingRankIndicator(w: Writer, m: Loose<UnderlyingRankIndicator>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putMessage(w, 18, "indicatorValue", m.indicatorValue, writeIndicatorValue);
}

/** One condition on options. */
export interface OptionRankIndicator {
  /** A value of `OptionRankIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: IndicatorValue | undefined;
}

/** @internal */
export function writeOptionRankIndicator(w: Writer, m: Loose<OptionRankIndicator>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putMessage(w, 18, "indicatorValue", m.indicatorValue, writeIndicatorValue);
}
