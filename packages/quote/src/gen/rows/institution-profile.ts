// Generated from Qot_GetInstitutionProfile.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-institution-profile";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";

/** An institution, and the totals of its holdings in a market. */
export interface InstitutionProfile {
  /** What the institution is called. OpenD calls it `institutionName`. */
  readonly name: string | undefined;
  /** About the institution, in words. */
  readonly description: string | undefined;
  /** Value of the holdings, in `currency`. */
  readonly positionValue: number | undefined;
  /** Value of the holdings at the disclosure before, in `currency`. */
  readonly lastPositionValue: number | undefined;
  /**
   * Change of the value of the holdings, in percent (20 means 20 %). OpenD calls it
   * `positionValueChangePct`.
   */
  readonly positionValueChangePercent: number | undefined;
  /** Stocks held. */
  readonly totalHoldingCount: number | undefined;
  /** Stocks whose holding changed. */
  readonly holdingChangeCount: number | undefined;
  /** Stocks that were bought for the first time. */
  readonly newCount: number | undefined;
  /** Stocks that were sold entirely. */
  readonly soldOutCount: number | undefined;
  /** Stocks whose holding was raised. */
  readonly increaseCount: number | undefined;
  /** Stocks whose holding was lowered. */
  readonly decreaseCount: number | undefined;
  /**
   * Part of the value that the ten largest holdings make up, in percent (20 means 20 %). OpenD
   * calls it `top10Pct`.
   */
  readonly topTenPercent: number | undefined;
  /** Change of that part, in percent (20 means 20 %). OpenD calls it `top10PctChange`. */
  readonly topTenChangePercent: number | undefined;
  /** Day of the disclosure, as `YYYY-MM-DD`. */
  readonly disclosureDate: string | undefined;
  /** Currency of the amounts. */
  readonly currency: string | undefined;
}

export function institutionProfile(message: Message): InstitutionProfile {
  return {
    name: message.institutionName || undefined,
    description: message.description || undefined,
    positionValue: message.positionValue,
    lastPositionValue: message.lastPositionValue,
    positionValueChangePercent: message.positionValueChangePct,
    totalHoldingCount: safeNumber("totalHoldingCount", message.totalHoldingCount),
    holdingChangeCount: safeNumber("holdingChangeCount", message.holdingChangeCount),
    newCount: message.newCount,
    soldOutCount: message.soldOutCount,
    increaseCount: message.increaseCount,
    decreaseCount: message.decreaseCount,
    topTenPercent: message.top10Pct,
    topTenChangePercent: message.top10PctChange,
    disclosureDate: dayText(message.disclosureDate),
    currency: message.currency || undefined,
  };
}
