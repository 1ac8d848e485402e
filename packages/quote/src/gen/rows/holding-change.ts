// Generated from Qot_GetInstitutionHoldingChange.HoldingChangeItem by tools/rows. Do not edit.
import type { HoldingChangeItem as Message } from "@opend/core/qot/get-institution-holding-change";
import type { FieldKinds } from "../../ask/columns.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";

/** One holding that changed. */
export interface HoldingChange extends Subject {
  /** Change of the holding, in percent (20 means 20 %). OpenD calls it `changePct`. */
  readonly changePercent: number | undefined;
  /**
   * Holding relative to a base that the vendor does not name, in percent (20 means 20 %). OpenD
   * calls it `portfolioPct`.
   */
  readonly portfolioPercent: number | undefined;
  /** Shares by which the holding changed. */
  readonly changeShares: number | undefined;
  /** Day of the holding, as `YYYY-MM-DD`. */
  readonly holdingDate: string | undefined;
  /** Where the holding was disclosed. */
  readonly source: string | undefined;
}

export function holdingChange(message: Message): HoldingChange {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    changePercent: message.changePct,
    portfolioPercent: message.portfolioPct,
    changeShares: safeNumber("changeShares", message.changeShares),
    holdingDate: dayText(message.holdingDate),
    source: message.source || undefined,
  };
}

/** The columns of {@link HoldingChange}. */
export const holdingChangeColumns: FieldKinds<HoldingChange> = {
  code: "plain",
  market: "plain",
  name: "plain",
  changePercent: "number",
  portfolioPercent: "number",
  changeShares: "number",
  holdingDate: "plain",
  source: "plain",
};
