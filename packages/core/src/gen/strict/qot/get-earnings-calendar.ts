// Generated from Qot_GetEarningsCalendar.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import { writeIndicatorValue as writeQot_OptionCommon_IndicatorValue } from "../qot/option-common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32, double, string, int64 } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_OptionCommon from "../qot/option-common.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { EarningsCalendarSortType, EarningsCalendarPubType, EarningsCalendarEstimateType, EarningsCalendarPeriodType, EarningsCalendarStockListType, EarningsCalendarIndicatorType } from "../../wire/Qot_GetEarningsCalendar.ts";
export { EarningsCalendarSortType, EarningsCalendarPubType, EarningsCalendarEstimateType, EarningsCalendarPeriodType, EarningsCalendarStockListType, EarningsCalendarIndicatorType } from "../../wire/Qot_GetEarningsCalendar.ts";

/** One condition on the calendar. */
export interface EarningsCalendarIndicator {
  /** A value of `EarningsCalendarIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: Qot_OptionCommon.IndicatorValue | undefined;
}

/** @internal */
export function writeEarningsCalendarIndicator(w: Writer, m: Loose<EarningsCalendarIndicator>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putMessage(w, 18, "indicatorValue", m.indicatorValue, writeQot_OptionCommon_IndicatorValue);
}

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

/** @internal */
export function readEstimateData(r: Reader): EstimateData {
  let estimateType: number | undefined;
  let actualValue: number | undefined;
  let predictValue: number | undefined;
  let currency: string | undefined;
  let periodType: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) estimateType = int32(r);
    if (r.tag === 17) actualValue = double(r);
    if (r.tag === 25) predictValue = double(r);
    if (r.tag === 34) currency = string(r);
    if (r.tag === 40) periodType = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 17, { estimateType, actualValue, predictValue, currency, periodType });
}

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
  /** The position of implied volatility between its past low and its past high, in percent (20 means 20 %). */
  ivRank?: number | undefined;
  /** Part of past days on which implied volatility was lower, in percent (20 means 20 %). */
  ivPercentile?: number | undefined;
  /** Market value of the company at the latest price, in the currency of the market. */
  marketCap?: number | undefined;
  /** Latest price, in the currency of the market. */
  price?: number | undefined;
}

/** @internal */
export function readEarningsCalendarItem(r: Reader): EarningsCalendarItem {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  let earningsDate: string | undefined;
  let earningsTimestamp: number | undefined;
  let pubType: number | undefined;
  let periodText: string | undefined;
  const estimateList: EstimateData[] = [];
  let optionVolume: bigint | undefined;
  let iv: number | undefined;
  let ivRank: number | undefined;
  let ivPercentile: number | undefined;
  let marketCap: number | undefined;
  let price: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 26) earningsDate = string(r);
    if (r.tag === 33) earningsTimestamp = double(r);
    if (r.tag === 40) pubType = int32(r);
    if (r.tag === 58) periodText = string(r);
    while (r.tag === 66) estimateList.push(readEstimateData(below(r, "estimateList", estimateList.length)));
    if (r.tag === 80) optionVolume = int64(r);
    if (r.tag === 89) iv = double(r);
    if (r.tag === 97) ivRank = double(r);
    if (r.tag === 105) ivPercentile = double(r);
    if (r.tag === 161) marketCap = double(r);
    if (r.tag === 169) price = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 46, { security: security ?? lacks(r, "security"), name, earningsDate, earningsTimestamp, pubType, periodText, estimateList, optionVolume, iv, ivRank, ivPercentile, marketCap, price });
}

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

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "market", m.market ?? missing(w, "market"));
  putInt32(w, 16, "sortType", m.sortType);
  putString(w, 26, "beginDate", m.beginDate);
  putString(w, 34, "endDate", m.endDate);
  putMessages(w, 42, "filterList", m.filterList, writeEarningsCalendarIndicator);
}

export interface S2C {
  /** The reports in that range of days. */
  itemList: EarningsCalendarItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const itemList: EarningsCalendarItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) itemList.push(readEarningsCalendarItem(below(r, "itemList", itemList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { itemList });
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

/** Asks which companies of a market report earnings between two dates. Qot_GetEarningsCalendar, protocol 3401. */
export const GetEarningsCalendar: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3401,
  name: "Qot_GetEarningsCalendar",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: { name: "Qot_GetEarningsCalendar.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetEarningsCalendar.C2S", write: writeC2S },
  reply: { name: "Qot_GetEarningsCalendar.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetEarningsCalendar.S2C", read: readS2C },
});
