// Generated from Qot_GetOptionEarningsScreener.EarningsItem by tools/rows. Do not edit.
import type { EarningsItem as Message } from "@opend/core/qot/get-option-earnings-screener";
import type { FieldKinds } from "../../ask/columns.ts";
import { enumName } from "../../enum-name.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";
import { type EarningsSession, earningsSessions } from "../enums/earnings-session.ts";

/** One underlying security that reports earnings, with the figures of its options. */
export interface EarningsOptions extends Subject {
  /** Latest price of the underlying, in the currency of the market. */
  readonly price: number | undefined;
  /**
   * Change of price against the previous close, in percent (20 means 20 %). OpenD calls it
   * `changeRate`.
   */
  readonly changePercent: number | undefined;
  /** Contracts traded today, calls and puts together. */
  readonly volume: number | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap: number | undefined;
  /**
   * Volatility that the prices of the options imply, in percent (20 means 20 %). OpenD calls it
   * `iv`.
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
  /** Volatility that the underlying showed, in percent (20 means 20 %). OpenD calls it `hv`. */
  readonly historicalVolatilityPercent: number | undefined;
  /** Open contracts, calls and puts together. */
  readonly openInterest: number | undefined;
  /** Day on which earnings are reported, as `YYYY-MM-DD`. OpenD calls it `earningsTime`. */
  readonly earningsDate: string | undefined;
  /** Before the opening or after the close. OpenD calls it `earningsPubType`. */
  readonly earningsSession: EarningsSession | undefined;
  /** The quarter that is reported (`2025Q1`). */
  readonly earningsQuarter: string | undefined;
  /**
   * Fall of implied volatility after the last earnings report, in percent (20 means 20 %). OpenD
   * calls it `lastReportIvCrush`.
   */
  readonly lastVolatilityCrushPercent: number | undefined;
  /**
   * Fall of implied volatility after past earnings reports, in percent (20 means 20 %). OpenD calls
   * it `historyReportIvCrush`.
   */
  readonly pastVolatilityCrushPercent: number | undefined;
  /**
   * Change of price on the day of the last earnings report, in percent (20 means 20 %). OpenD calls
   * it `lastReportChgRate`.
   */
  readonly lastReportChangePercent: number | undefined;
  /**
   * Change of price on the days of past earnings reports, in percent (20 means 20 %). OpenD calls
   * it `historyReportChgRate`.
   */
  readonly pastReportChangePercent: number | undefined;
  /**
   * Expected growth of earnings per share against a year earlier, in percent (20 means 20 %). OpenD
   * calls it `estimateEpsYoy`.
   */
  readonly earningsGrowthPercent: number | undefined;
  /**
   * Expected growth of revenue against a year earlier, in percent (20 means 20 %). OpenD calls it
   * `estimateRevenueYoy`.
   */
  readonly revenueGrowthPercent: number | undefined;
  /**
   * Move of the price that the options imply for the report, in percent (20 means 20 %). OpenD
   * calls it `expectedMoveRatio`.
   */
  readonly expectedMovePercent: number | undefined;
}

export function earningsOptions(message: Message): EarningsOptions {
  const about = subjectOf(message.owner, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    price: message.price,
    changePercent: message.changeRate,
    volume: safeNumber("volume", message.volume),
    marketCap: message.marketCap,
    impliedVolatilityPercent: message.iv,
    impliedVolatilityRankPercent: message.ivRank,
    impliedVolatilityPercentile: message.ivPercentile,
    historicalVolatilityPercent: message.hv,
    openInterest: safeNumber("openInterest", message.openInterest),
    earningsDate: dayText(message.earningsTime),
    earningsSession: enumName(earningsSessions, message.earningsPubType),
    earningsQuarter: message.earningsQuarter || undefined,
    lastVolatilityCrushPercent: message.lastReportIvCrush,
    pastVolatilityCrushPercent: message.historyReportIvCrush,
    lastReportChangePercent: message.lastReportChgRate,
    pastReportChangePercent: message.historyReportChgRate,
    earningsGrowthPercent: message.estimateEpsYoy,
    revenueGrowthPercent: message.estimateRevenueYoy,
    expectedMovePercent: message.expectedMoveRatio,
  };
}

/** The columns of {@link EarningsOptions}. */
export const earningsOptionsColumns: FieldKinds<EarningsOptions> = {
  code: "plain",
  market: "plain",
  name: "plain",
  price: "number",
  changePercent: "number",
  volume: "number",
  marketCap: "number",
  impliedVolatilityPercent: "number",
  impliedVolatilityRankPercent: "number",
  impliedVolatilityPercentile: "number",
  historicalVolatilityPercent: "number",
  openInterest: "number",
  earningsDate: "plain",
  earningsSession: "plain",
  earningsQuarter: "plain",
  lastVolatilityCrushPercent: "number",
  pastVolatilityCrushPercent: "number",
  lastReportChangePercent: "number",
  pastReportChangePercent: "number",
  earningsGrowthPercent: "number",
  revenueGrowthPercent: "number",
  expectedMovePercent: "number",
};
