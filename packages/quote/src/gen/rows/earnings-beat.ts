// Generated from Qot_GetEarningsBeatRank.EarningsBeatItem by tools/rows. Do not edit.
import type { EarningsBeatItem as Message } from "@opend/core/qot/get-earnings-beat-rank";
import type { FieldKinds } from "../../ask/columns.ts";
import { enumName } from "../../enum-name.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { dayText } from "../../time/day-text.ts";
import { type ReportSession, reportSessions } from "../enums/report-session.ts";

/** A report that beat the estimates. */
export interface EarningsBeat extends Subject {
  /** The fiscal period that was reported (`2024/Q1`). OpenD calls it `term`. */
  readonly period: string | undefined;
  /** Latest price, in the currency of the market. OpenD calls it `curPrice`. */
  readonly price: number | undefined;
  /**
   * Closing price of the trading day before, in the currency of the market. OpenD calls it
   * `lastClosePrice`.
   */
  readonly lastClose: number | undefined;
  /**
   * Change of price against the previous close, in percent (20 means 20 %). OpenD calls it
   * `changeRate`.
   */
  readonly changePercent: number | undefined;
  /** Name of the company's industry. */
  readonly industry: string | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap: number | undefined;
  /** Price over the earnings of the last twelve months, a plain ratio. OpenD calls it `peTTM`. */
  readonly priceToEarningsTtm: number | undefined;
  /**
   * Dividend yield of the last twelve months, in percent (20 means 20 %). OpenD calls it
   * `dividendsTTM`.
   */
  readonly dividendYieldTtmPercent: number | undefined;
  /** Day of the report, as `YYYY-MM-DD`. OpenD calls it `releasedDate`. */
  readonly reportDate: string | undefined;
  /**
   * How far the figure is above what was expected, in percent (20 means 20 %). OpenD calls it
   * `beatRatio`.
   */
  readonly beatPercent: number | undefined;
  /** What was reported; per share where `beat` asks for earnings per share, else an amount. */
  readonly actual: number | undefined;
  /** What was expected; per share where `beat` asks for earnings per share, else an amount. */
  readonly estimate: number | undefined;
  /**
   * The figure of the same period a year earlier; per share where `beat` asks for earnings per
   * share, else an amount. OpenD calls it `yoy`.
   */
  readonly yearEarlier: number | undefined;
  /**
   * Growth against the same period a year earlier, in percent (20 means 20 %). OpenD calls it
   * `yoyGrowth`.
   */
  readonly yearOnYearGrowthPercent: number | undefined;
  /**
   * Change of price on the first day after the report, in percent (20 means 20 %). OpenD calls it
   * `earningDayChg`.
   */
  readonly reportDayChangePercent: number | undefined;
  /** The session in which the report came. OpenD calls it `detailPostPeriod`. */
  readonly reportSession: ReportSession | undefined;
}

export function earningsBeat(message: Message): EarningsBeat {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    period: message.term || undefined,
    price: message.curPrice,
    lastClose: message.lastClosePrice,
    changePercent: message.changeRate,
    industry: message.industry || undefined,
    marketCap: message.marketCap,
    priceToEarningsTtm: message.peTTM,
    dividendYieldTtmPercent: message.dividendsTTM,
    reportDate: dayText(message.releasedDate),
    beatPercent: message.beatRatio,
    actual: message.actual,
    estimate: message.estimate,
    yearEarlier: message.yoy,
    yearOnYearGrowthPercent: message.yoyGrowth,
    reportDayChangePercent: message.earningDayChg,
    reportSession: enumName(reportSessions, message.detailPostPeriod),
  };
}

/** The columns of {@link EarningsBeat}. */
export const earningsBeatColumns: FieldKinds<EarningsBeat> = {
  code: "plain",
  market: "plain",
  name: "plain",
  period: "plain",
  price: "number",
  lastClose: "number",
  changePercent: "number",
  industry: "plain",
  marketCap: "number",
  priceToEarningsTtm: "number",
  dividendYieldTtmPercent: "number",
  reportDate: "plain",
  beatPercent: "number",
  actual: "number",
  estimate: "number",
  yearEarlier: "number",
  yearOnYearGrowthPercent: "number",
  reportDayChangePercent: "number",
  reportSession: "plain",
};
