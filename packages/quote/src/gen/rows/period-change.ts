// Generated from Qot_GetPeriodChangeRank.PeriodChangeRankItem by tools/rows. Do not edit.
import type { PeriodChangeRankItem as Message } from "@opend/core/qot/get-period-change-rank";
import type { FieldKinds } from "../../ask/columns.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";

/** A stock with its price changes over several periods. */
export interface PeriodChange extends Subject {
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
  /** Market value of the company, in the currency of the market. */
  readonly marketCap: number | undefined;
  /**
   * Change of price over the last 5 minutes, in percent (20 means 20 %). OpenD calls it
   * `changeRate5Min`.
   */
  readonly change5MinutePercent: number | undefined;
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
  /**
   * Change of price since the start of the year, in percent (20 means 20 %). OpenD calls it
   * `changeRateYTD`.
   */
  readonly changeYearToDatePercent: number | undefined;
  /** Price over the earnings of the last twelve months, a plain ratio. OpenD calls it `peTTM`. */
  readonly priceToEarningsTtm: number | undefined;
  /** Price over book value, a plain ratio. OpenD calls it `pb`. */
  readonly priceToBook: number | undefined;
  /**
   * Part of the circulating shares traded today, in percent (20 means 20 %). OpenD calls it
   * `turnoverRatio`.
   */
  readonly turnoverPercent: number | undefined;
  /** Pace of today's volume relative to that of recent days, a plain ratio. */
  readonly volumeRatio: number | undefined;
  /**
   * Day's high less day's low, relative to the previous close, in percent (20 means 20 %). OpenD
   * calls it `amplitude`.
   */
  readonly amplitudePercent: number | undefined;
}

export function periodChange(message: Message): PeriodChange {
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
    marketCap: message.marketCap,
    change5MinutePercent: message.changeRate5Min,
    change5DayPercent: message.changeRate5D,
    change10DayPercent: message.changeRate10D,
    change20DayPercent: message.changeRate20D,
    change60DayPercent: message.changeRate60D,
    change120DayPercent: message.changeRate120D,
    change250DayPercent: message.changeRate250D,
    changeYearToDatePercent: message.changeRateYTD,
    priceToEarningsTtm: message.peTTM,
    priceToBook: message.pb,
    turnoverPercent: message.turnoverRatio,
    volumeRatio: message.volumeRatio,
    amplitudePercent: message.amplitude,
  };
}

/** The columns of {@link PeriodChange}. */
export const periodChangeColumns: FieldKinds<PeriodChange> = {
  code: "plain",
  market: "plain",
  name: "plain",
  price: "number",
  changePercent: "number",
  volume: "number",
  turnover: "number",
  marketCap: "number",
  change5MinutePercent: "number",
  change5DayPercent: "number",
  change10DayPercent: "number",
  change20DayPercent: "number",
  change60DayPercent: "number",
  change120DayPercent: "number",
  change250DayPercent: "number",
  changeYearToDatePercent: "number",
  priceToEarningsTtm: "number",
  priceToBook: "number",
  turnoverPercent: "number",
  volumeRatio: "number",
  amplitudePercent: "number",
};
