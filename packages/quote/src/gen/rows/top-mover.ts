// Generated from Qot_GetTopMoversRank.TopMoversRankItem by tools/rows. Do not edit.
import type { TopMoversRankItem as Message } from "@opend/core/qot/get-top-movers-rank";
import type { FieldKinds } from "../../ask/columns.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";

/** A stock with a large price change today. */
export interface TopMover extends Subject {
  /** Latest price, in the currency of the market. OpenD calls it `curPrice`. */
  readonly price: number | undefined;
  /**
   * Change of price against the previous close, in the currency of the market. OpenD calls it
   * `changeAmount`.
   */
  readonly change: number | undefined;
  /**
   * Change of price against the previous close, in percent (20 means 20 %). OpenD calls it
   * `changeRatio`.
   */
  readonly changePercent: number | undefined;
  /** Units traded today. */
  readonly volume: number | undefined;
  /** Value traded today, in the currency of the market. */
  readonly turnover: number | undefined;
  /**
   * Part of the circulating shares traded today, in percent (20 means 20 %). OpenD calls it
   * `turnoverRatio`.
   */
  readonly turnoverPercent: number | undefined;
  /** Price over the earnings of the last twelve months, a plain ratio. OpenD calls it `peTTM`. */
  readonly priceToEarningsTtm: number | undefined;
  /**
   * Day's high less day's low, relative to the previous close, in percent (20 means 20 %). OpenD
   * calls it `amplitude`.
   */
  readonly amplitudePercent: number | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap: number | undefined;
  /** Pace of today's volume relative to that of recent days, a plain ratio. */
  readonly volumeRatio: number | undefined;
}

export function topMover(message: Message): TopMover {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    price: message.curPrice,
    change: message.changeAmount,
    changePercent: message.changeRatio,
    volume: safeNumber("volume", message.volume),
    turnover: message.turnover,
    turnoverPercent: message.turnoverRatio,
    priceToEarningsTtm: message.peTTM,
    amplitudePercent: message.amplitude,
    marketCap: message.marketCap,
    volumeRatio: message.volumeRatio,
  };
}

/** The columns of {@link TopMover}. */
export const topMoverColumns: FieldKinds<TopMover> = {
  code: "plain",
  market: "plain",
  name: "plain",
  price: "number",
  change: "number",
  changePercent: "number",
  volume: "number",
  turnover: "number",
  turnoverPercent: "number",
  priceToEarningsTtm: "number",
  amplitudePercent: "number",
  marketCap: "number",
  volumeRatio: "number",
};
