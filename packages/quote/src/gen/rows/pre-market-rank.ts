// Generated from Qot_GetUSPreMarketRank.PreMarketRankItem by tools/rows. Do not edit.
import type { PreMarketRankItem as Message } from "@opend/core/qot/get-us-pre-market-rank";
import type { FieldKinds } from "../../ask/columns.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";

/** A stock before the opening. */
export interface PreMarketRank extends Subject {
  /**
   * Closing price of the regular session before, in the currency of the market. OpenD calls it
   * `closePrice`.
   */
  readonly close: number | undefined;
  /**
   * Change of price in the regular session, in the currency of the market. OpenD calls it
   * `changeAmount`.
   */
  readonly change: number | undefined;
  /**
   * Change of price in the regular session, in percent (20 means 20 %). OpenD calls it
   * `changeRatio`.
   */
  readonly changePercent: number | undefined;
  /** Latest price of the pre-market session, in the currency of the market. */
  readonly preMarketPrice: number | undefined;
  /**
   * Change of price in the pre-market session, in percent (20 means 20 %). OpenD calls it
   * `preMarketChangeRatio`.
   */
  readonly preMarketChangePercent: number | undefined;
  /**
   * Change of price in the pre-market session, in the currency of the market. OpenD calls it
   * `preMarketChangeAmount`.
   */
  readonly preMarketChange: number | undefined;
  /** Value traded in the pre-market session, in the currency of the market. */
  readonly preMarketTurnover: number | undefined;
  /** Shares traded in the pre-market session. */
  readonly preMarketVolume: number | undefined;
}

export function preMarketRank(message: Message): PreMarketRank {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    close: message.closePrice,
    change: message.changeAmount,
    changePercent: message.changeRatio,
    preMarketPrice: message.preMarketPrice,
    preMarketChangePercent: message.preMarketChangeRatio,
    preMarketChange: message.preMarketChangeAmount,
    preMarketTurnover: message.preMarketTurnover,
    preMarketVolume: safeNumber("preMarketVolume", message.preMarketVolume),
  };
}

/** The columns of {@link PreMarketRank}. */
export const preMarketRankColumns: FieldKinds<PreMarketRank> = {
  code: "plain",
  market: "plain",
  name: "plain",
  close: "number",
  change: "number",
  changePercent: "number",
  preMarketPrice: "number",
  preMarketChangePercent: "number",
  preMarketChange: "number",
  preMarketTurnover: "number",
  preMarketVolume: "number",
};
