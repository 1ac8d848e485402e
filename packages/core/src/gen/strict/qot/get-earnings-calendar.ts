// Generated from Qot_GetEarningsCalendar.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEarningsCalendar.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { EarningsCalendarSortType, EarningsCalendarPubType, EarningsCalendarEstimateType, EarningsCalendarPeriodType, EarningsCalendarStockListType, EarningsCalendarIndicatorType } from "../../wire/Qot_GetEarningsCalendar.ts";
export { EarningsCalendarSortType, EarningsCalendarPubType, EarningsCalendarEstimateType, EarningsCalendarPeriodType, EarningsCalendarStockListType, EarningsCalendarIndicatorType } from "../../wire/Qot_GetEarningsCalendar.ts";

/** One condition on the calendar. */
export interface EarningsCalendarIndicator {
  /** A value of `EarningsCalendarIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: Qot_OptionCommon.IndicatorValue | undefined;
}

export const EarningsCalendarIndicator: MessageType<EarningsCalendarIndicator> = {
  name: "Qot_GetEarningsCalendar.EarningsCalendarIndicator",
  wire: wire.EarningsCalendarIndicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", Qot_OptionCommon.IndicatorValue],
  ],
};

/** One figure of the report: what is expected and what came. */
export interface EstimateData {
  /** A value of `EarningsCalendarEstimateType`: which figure: earnings per share, revenue or EBIT. */
  estimateType?: number | undefined;
  /** What was reported, in `currency`; per share for earnings per share. Absent before the report. */
  actualValue?: number | undefined;
  /** What is expected, in `currency`; per share for earnings per share. */
  predictValue?: number | undefined;
  /** Currency of the two values, as an ISO 4217 code. */
  currency?: string | undefined;
  /** A value of `EarningsCalendarPeriodType`: quarter, half year or year. */
  periodType?: number | undefined;
}

export const EstimateData: MessageType<EstimateData> = {
  name: "Qot_GetEarningsCalendar.EstimateData",
  wire: wire.EstimateData,
};

/** One earnings report. */
export interface EarningsCalendarItem {
  /** The stock whose company reports. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Day of the report, as `YYYY-MM-DD`. */
  earningsDate?: string | undefined;
  /** When the report is published, in Unix seconds. */
  earningsTimestamp?: number | undefined;
  /** A value of `EarningsCalendarPubType`: in, before or after the regular session. */
  pubType?: number | undefined;
  /** The fiscal period that is reported (`2025Q1`). */
  periodText?: string | undefined;
  /** Expected and reported figures. */
  estimateList: EstimateData[];
  /** Contracts traded in options on the stock; Hong Kong and US stocks only. */
  optionVolume?: bigint | undefined;
  /** Volatility that the prices of the options imply, in percent (20 means 20 %); Hong Kong and US stocks only. */
  iv?: number | undefined;
  /** Where implied volatility stands between its past low and its past high, in percent (20 means 20 %). */
  ivRank?: number | undefined;
  /** Part of past days on which implied volatility was lower, in percent (20 means 20 %). */
  ivPercentile?: number | undefined;
  /** Market value of the company at the latest price, in the currency of the market. */
  marketCap?: number | undefined;
  /** Latest price, in the currency of the market. */
  price?: number | undefined;
}

export const EarningsCalendarItem: MessageType<EarningsCalendarItem> = {
  name: "Qot_GetEarningsCalendar.EarningsCalendarItem",
  wire: wire.EarningsCalendarItem,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["estimateList", "repeated"],
  ],
};

export interface C2S {
  /** A value of `QotMarket`: Hong Kong, US, Shanghai, Shenzhen, Singapore, Japan, Australia or Canada. */
  market: number;
  /** A value of `EarningsCalendarSortType`: what the rows are sorted by; popularity when absent. */
  sortType?: number | undefined;
  /** First day as `YYYY-MM-DD`; today when absent. */
  beginDate?: string | undefined;
  /** Last day as `YYYY-MM-DD`, at most 7 days after `beginDate`; only that one day when absent. */
  endDate?: string | undefined;
  /** Conditions that a row must pass; all must hold. */
  filterList: EarningsCalendarIndicator[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetEarningsCalendar.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["sortType", "optional", "int32"],
    ["beginDate", "optional", "string"],
    ["endDate", "optional", "string"],
    ["filterList", "repeated", EarningsCalendarIndicator],
  ],
};

export interface S2C {
  /** The reports in that range of days. */
  itemList: EarningsCalendarItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetEarningsCalendar.S2C",
  wire: wire.S2C,
  checked: [
    ["itemList", "repeated", EarningsCalendarItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetEarningsCalendar.Request",
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
  name: "Qot_GetEarningsCalendar.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks which companies of a market report earnings between two dates. Qot_GetEarningsCalendar, protocol 3401. */
export const GetEarningsCalendar: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3401,
  name: "Qot_GetEarningsCalendar",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
