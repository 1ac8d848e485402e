// Generated from Qot_GetUSOvernightRank.OvernightRankItem by tools/rows. Do not edit.
import type { OvernightRankItem as Message } from "@opend/core/qot/get-us-overnight-rank";
import type { FieldKinds } from "../../ask/columns.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";

/** A stock in the overnight session. */
export interface OvernightRank extends Subject {
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
  /** Latest price of the night session, in the currency of the market. */
  readonly overnightPrice: number | undefined;
  /**
   * Change of price in the night session, in percent (20 means 20 %). OpenD calls it
   * `overnightChangeRatio`.
   */
  readonly overnightChangePercent: number | undefined;
  /**
   * Change of price in the night session, in the currency of the market. OpenD calls it
   * `overnightChangeAmount`.
   */
  readonly overnightChange: number | undefined;
  /** Value traded in the night session, in the currency of the market. */
  readonly overnightTurnover: number | undefined;
  /** Shares traded in the night session. */
  readonly overnightVolume: number | undefined;
}

export function overnightRank(message: Message): OvernightRank {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    close: message.closePrice,
    change: message.changeAmount,
    changePercent: message.changeRatio,
    overnightPrice: message.overnightPrice,
    overnightChangePercent: message.overnightChangeRatio,
    overnightChange: message.overnightChangeAmount,
    overnightTurnover: message.overnightTurnover,
    overnightVolume: safeNumber("overnightVolume", message.overnightVolume),
  };
}

/** The columns of {@link OvernightRank}. */
export const overnightRankColumns: FieldKinds<OvernightRank> = {
  code: "plain",
  market: "plain",
  name: "plain",
  close: "number",
  change: "number",
  changePercent: "number",
  overnightPrice: "number",
  overnightChangePercent: "number",
  overnightChange: "number",
  overnightTurnover: "number",
  overnightVolume: "number",
};
