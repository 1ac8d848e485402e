// Generated from Qot_GetUSAfterHoursRank.AfterHoursRankItem by tools/rows. Do not edit.
import type { AfterHoursRankItem as Message } from "@opend/core/qot/get-us-after-hours-rank";
import type { FieldKinds } from "../../ask/columns.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";

/** A stock after the close. */
export interface AfterHoursRank extends Subject {
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
  /** Latest price of the after-hours session, in the currency of the market. */
  readonly afterHoursPrice: number | undefined;
  /**
   * Change of price in the after-hours session, in percent (20 means 20 %). OpenD calls it
   * `afterHoursChangeRatio`.
   */
  readonly afterHoursChangePercent: number | undefined;
  /**
   * Change of price in the after-hours session, in the currency of the market. OpenD calls it
   * `afterHoursChangeAmount`.
   */
  readonly afterHoursChange: number | undefined;
  /** Value traded in the after-hours session, in the currency of the market. */
  readonly afterHoursTurnover: number | undefined;
  /** Shares traded in the after-hours session. */
  readonly afterHoursVolume: number | undefined;
}

export function afterHoursRank(message: Message): AfterHoursRank {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    close: message.closePrice,
    change: message.changeAmount,
    changePercent: message.changeRatio,
    afterHoursPrice: message.afterHoursPrice,
    afterHoursChangePercent: message.afterHoursChangeRatio,
    afterHoursChange: message.afterHoursChangeAmount,
    afterHoursTurnover: message.afterHoursTurnover,
    afterHoursVolume: safeNumber("afterHoursVolume", message.afterHoursVolume),
  };
}

/** The columns of {@link AfterHoursRank}. */
export const afterHoursRankColumns: FieldKinds<AfterHoursRank> = {
  code: "plain",
  market: "plain",
  name: "plain",
  close: "number",
  change: "number",
  changePercent: "number",
  afterHoursPrice: "number",
  afterHoursChangePercent: "number",
  afterHoursChange: "number",
  afterHoursTurnover: "number",
  afterHoursVolume: "number",
};
