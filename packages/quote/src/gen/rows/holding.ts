// Generated from Qot_GetInstitutionHoldingList.HoldingListItem by tools/rows. Do not edit.
import type { HoldingListItem as Message } from "@opend/core/qot/get-institution-holding-list";
import type { FieldKinds } from "../../ask/columns.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";

/** One holding of the institution. */
export interface Holding extends Subject {
  /** Change of the holding, in percent (20 means 20 %). OpenD calls it `changePct`. */
  readonly changePercent: number | undefined;
  /** Name of the company's industry. */
  readonly industryName: string | undefined;
  /** Value of the holding, in `currency` of the reply. */
  readonly holdingValue: number | undefined;
  /**
   * Part of the company's market value that is held, in percent (20 means 20 %). OpenD calls it
   * `holdingPct`.
   */
  readonly holdingPercent: number | undefined;
  /**
   * The same part at the disclosure before, in percent (20 means 20 %). OpenD calls it
   * `lastHoldingPct`.
   */
  readonly lastHoldingPercent: number | undefined;
  /** Shares by which the holding changed. */
  readonly changeShares: number | undefined;
  /**
   * Part of the institution's holdings that this one makes up, in percent (20 means 20 %). OpenD
   * calls it `portfolioPct`.
   */
  readonly portfolioPercent: number | undefined;
  /** Day of the holding, as `YYYY-MM-DD`. */
  readonly holdingDate: string | undefined;
  /** Where the holding was disclosed. */
  readonly source: string | undefined;
}

export function holding(message: Message): Holding {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    changePercent: message.changePct,
    industryName: message.industryName || undefined,
    holdingValue: message.holdingValue,
    holdingPercent: message.holdingPct,
    lastHoldingPercent: message.lastHoldingPct,
    changeShares: safeNumber("changeShares", message.changeShares),
    portfolioPercent: message.portfolioPct,
    holdingDate: dayText(message.holdingDate),
    source: message.source || undefined,
  };
}

/** The columns of {@link Holding}. */
export const holdingColumns: FieldKinds<Holding> = {
  code: "plain",
  market: "plain",
  name: "plain",
  changePercent: "number",
  industryName: "plain",
  holdingValue: "number",
  holdingPercent: "number",
  lastHoldingPercent: "number",
  changeShares: "number",
  portfolioPercent: "number",
  holdingDate: "plain",
  source: "plain",
};
