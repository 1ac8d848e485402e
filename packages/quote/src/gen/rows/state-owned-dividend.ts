// Generated from Qot_GetHighDividendSOERank.HighDividendSOERankItem by tools/rows. Do not edit.
import type { HighDividendSOERankItem as Message } from "@opend/core/qot/get-high-dividend-soe-rank";
import type { FieldKinds } from "../../ask/columns.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";

/** A state-owned company with its dividends. */
export interface StateOwnedDividend extends Subject {
  /** Latest price, in the currency of the market. OpenD calls it `curPrice`. */
  readonly price: number | undefined;
  /**
   * Change of price against the previous close, in percent (20 means 20 %). OpenD calls it
   * `changeRatio`.
   */
  readonly changePercent: number | undefined;
  /** Units traded today. */
  readonly volume: number | undefined;
  /** Value traded today, in the currency of the market. */
  readonly turnover: number | undefined;
  /** Name of the company's industry. */
  readonly industry: string | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap: number | undefined;
  /** Price over the earnings of the last twelve months, a plain ratio. OpenD calls it `peTTM`. */
  readonly priceToEarningsTtm: number | undefined;
  /** Price over book value, a plain ratio. OpenD calls it `pb`. */
  readonly priceToBook: number | undefined;
  /**
   * Dividends of the last twelve months over price, in percent (20 means 20 %). OpenD calls it
   * `dividendYieldTTM`.
   */
  readonly dividendYieldTtmPercent: number | undefined;
  /**
   * Part of the circulating shares traded today, in percent (20 means 20 %). OpenD calls it
   * `turnoverRatio`.
   */
  readonly turnoverPercent: number | undefined;
  /** Change of price over 5 days, in percent (20 means 20 %). OpenD calls it `changeRate5D`. */
  readonly change5DayPercent: number | undefined;
  /** Change of price over 10 days, in percent (20 means 20 %). OpenD calls it `changeRate10D`. */
  readonly change10DayPercent: number | undefined;
  /** Change of price over 20 days, in percent (20 means 20 %). OpenD calls it `changeRate20D`. */
  readonly change20DayPercent: number | undefined;
  /** Change of price over 60 days, in percent (20 means 20 %). OpenD calls it `changeRate60D`. */
  readonly change60DayPercent: number | undefined;
  /** Change of price over 120 days, in percent (20 means 20 %). OpenD calls it `changeRate120D`. */
  readonly change120DayPercent: number | undefined;
  /** Change of price over 250 days, in percent (20 means 20 %). OpenD calls it `changeRate250D`. */
  readonly change250DayPercent: number | undefined;
}

export function stateOwnedDividend(message: Message): StateOwnedDividend {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    price: message.curPrice,
    changePercent: message.changeRatio,
    volume: safeNumber("volume", message.volume),
    turnover: message.turnover,
    industry: message.industry || undefined,
    marketCap: message.marketCap,
    priceToEarningsTtm: message.peTTM,
    priceToBook: message.pb,
    dividendYieldTtmPercent: message.dividendYieldTTM,
    turnoverPercent: message.turnoverRatio,
    change5DayPercent: message.changeRate5D,
    change10DayPercent: message.changeRate10D,
    change20DayPercent: message.changeRate20D,
    change60DayPercent: message.changeRate60D,
    change120DayPercent: message.changeRate120D,
    change250DayPercent: message.changeRate250D,
  };
}

/** The columns of {@link StateOwnedDividend}. */
export const stateOwnedDividendColumns: FieldKinds<StateOwnedDividend> = {
  code: "plain",
  market: "plain",
  name: "plain",
  price: "number",
  changePercent: "number",
  volume: "number",
  turnover: "number",
  industry: "plain",
  marketCap: "number",
  priceToEarningsTtm: "number",
  priceToBook: "number",
  dividendYieldTtmPercent: "number",
  turnoverPercent: "number",
  change5DayPercent: "number",
  change10DayPercent: "number",
  change20DayPercent: "number",
  change60DayPercent: "number",
  change120DayPercent: "number",
  change250DayPercent: "number",
};
