// Generated from Qot_GetEarningsCalendar.EarningsCalendarItem by tools/rows. Do not edit.
import type { EarningsCalendarItem as Message } from "@opend/core/qot/get-earnings-calendar";
import type { FieldKinds } from "../../ask/columns.ts";
import { enumName } from "../../enum-name.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";
import { instant } from "../../time/market-time.ts";
import { type EarningsTime, earningsTimes } from "../enums/earnings-time.ts";
import { type EarningsEstimate, earningsEstimate } from "./earnings-estimate.ts";

/** One earnings report. */
export interface EarningsReport extends Subject {
  /** The fiscal period that is reported (`2025Q1`). OpenD calls it `periodText`. */
  readonly period: string | undefined;
  /** Latest price, in the currency of the market. */
  readonly price: number | undefined;
  /** Day of the report, as `YYYY-MM-DD`. */
  readonly earningsDate: string | undefined;
  /** When the report is published, in milliseconds since 1970. */
  readonly earningsTimestamp: number | undefined;
  /** In, before or after the regular session. OpenD calls it `pubType`. */
  readonly reportSession: EarningsTime | undefined;
  /** Contracts traded in options on the stock; Hong Kong and US stocks only. */
  readonly optionVolume: number | undefined;
  /**
   * Volatility that the prices of the options imply, in percent (20 means 20 %); Hong Kong and US
   * stocks only. OpenD calls it `iv`.
   */
  readonly impliedVolatilityPercent: number | undefined;
  /**
   * The position of implied volatility between its past low and its past high, in percent (20 means
   * 20 %). OpenD calls it `ivRank`.
   */
  readonly impliedVolatilityRankPercent: number | undefined;
  /**
   * Part of past days on which implied volatility was lower, in percent (20 means 20 %). OpenD
   * calls it `ivPercentile`.
   */
  readonly impliedVolatilityPercentile: number | undefined;
  /** Market value of the company at the latest price, in the currency of the market. */
  readonly marketCap: number | undefined;
  /** Expected and reported figures. OpenD calls it `estimateList`. */
  readonly estimates: readonly EarningsEstimate[];
}

export function earningsReport(message: Message): EarningsReport {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    period: message.periodText || undefined,
    price: message.price,
    earningsDate: dayText(message.earningsDate),
    earningsTimestamp: instant(message.earningsTimestamp, "Qot_GetEarningsCalendar.EarningsCalendarItem", "earningsTimestamp"),
    reportSession: enumName(earningsTimes, message.pubType),
    optionVolume: safeNumber("optionVolume", message.optionVolume),
    impliedVolatilityPercent: message.iv,
    impliedVolatilityRankPercent: message.ivRank,
    impliedVolatilityPercentile: message.ivPercentile,
    marketCap: message.marketCap,
    estimates: message.estimateList.map(earningsEstimate),
  };
}

/** The columns of {@link EarningsReport}. */
export const earningsReportColumns: FieldKinds<EarningsReport> = {
  code: "plain",
  market: "plain",
  name: "plain",
  period: "plain",
  price: "number",
  earningsDate: "plain",
  earningsTimestamp: "number",
  reportSession: "plain",
  optionVolume: "number",
  impliedVolatilityPercent: "number",
  impliedVolatilityRankPercent: "number",
  impliedVolatilityPercentile: "number",
  marketCap: "number",
  estimates: "plain",
};
