// Generated from Qot_GetDividendRank.DividendRankItem by tools/rows. Do not edit.
import type { DividendRankItem as Message } from "@opend/core/qot/get-dividend-rank";
import type { FieldKinds } from "../../ask/columns.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { dayText } from "../../time/day-text.ts";

/** A stock with its dividends. */
export interface DividendRank extends Subject {
  /** Latest price, in the currency of the market. OpenD calls it `curPrice`. */
  readonly price: number | undefined;
  /**
   * Change of price against the previous close, in the currency of the market. OpenD calls it
   * `changeAmount`.
   */
  readonly change: number | undefined;
  /**
   * Change of price against the previous close, in percent (20 means 20 %). OpenD calls it
   * `changeRate`.
   */
  readonly changePercent: number | undefined;
  /** Name of the company's industry. */
  readonly industry: string | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap: number | undefined;
  /**
   * Dividends of the last twelve months over price, in percent (20 means 20 %). OpenD calls it
   * `dividendYieldTTM`.
   */
  readonly dividendYieldTtmPercent: number | undefined;
  /**
   * Mean dividend yield of the last 5 years, in percent (20 means 20 %). OpenD calls it
   * `avgDividendYield5Y`.
   */
  readonly averageDividendYield5YearPercent: number | undefined;
  /**
   * How often dividends are paid: 1 yearly, 2 half-yearly, 3 quarterly, 4 monthly; absent for Hong
   * Kong.
   */
  readonly distributionFrequency: number | undefined;
  /** Years in a row in which the dividend grew. OpenD calls it `dividendGrowYear`. */
  readonly dividendGrowthYears: number | undefined;
  /**
   * Dividends per share of the last twelve months, in the currency of the market. OpenD calls it
   * `dividendsTTM`.
   */
  readonly dividendTtm: number | undefined;
  /**
   * Part of the last financial year's profit that was paid out, in percent (20 means 20 %). OpenD
   * calls it `payoutRatioLFY`.
   */
  readonly payoutLastYearPercent: number | undefined;
  /** Next day of payment, as `YYYY-MM-DD`. */
  readonly nextPayableDate: string | undefined;
}

export function dividendRank(message: Message): DividendRank {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    price: message.curPrice,
    change: message.changeAmount,
    changePercent: message.changeRate,
    industry: message.industry || undefined,
    marketCap: message.marketCap,
    dividendYieldTtmPercent: message.dividendYieldTTM,
    averageDividendYield5YearPercent: message.avgDividendYield5Y,
    distributionFrequency: message.distributionFrequency,
    dividendGrowthYears: message.dividendGrowYear,
    dividendTtm: message.dividendsTTM,
    payoutLastYearPercent: message.payoutRatioLFY,
    nextPayableDate: dayText(message.nextPayableDate),
  };
}

/** The columns of {@link DividendRank}. */
export const dividendRankColumns: FieldKinds<DividendRank> = {
  code: "plain",
  market: "plain",
  name: "plain",
  price: "number",
  change: "number",
  changePercent: "number",
  industry: "plain",
  marketCap: "number",
  dividendYieldTtmPercent: "number",
  averageDividendYield5YearPercent: "number",
  distributionFrequency: "number",
  dividendGrowthYears: "number",
  dividendTtm: "number",
  payoutLastYearPercent: "number",
  nextPayableDate: "plain",
};
