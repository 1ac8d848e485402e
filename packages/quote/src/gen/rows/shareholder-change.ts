// Generated from Qot_GetShareholdersHoldingChanges.OwnerListItem by tools/rows. Do not edit.
import type { OwnerListItem as Message } from "@opend/core/qot/get-shareholders-holding-changes";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";

/** One change of a holding. */
export interface ShareholderChange {
  /** The holder. */
  readonly name: string | undefined;
  /** The reporting period (`2025/Q3`). OpenD calls it `periodText`. */
  readonly period: string | undefined;
  /** Shares by which the holding changed. OpenD calls it `shareChangeNum`. */
  readonly change: number | undefined;
  /** Id of the holder, for `holders`. */
  readonly holderId: number | undefined;
  /**
   * Estimated value of the change, in the currency of the market. OpenD calls it
   * `sharesChangePrice`.
   */
  readonly changeValue: number | undefined;
  /**
   * Part of the company's shares that is held, in percent (12.34 means 12.34 %). OpenD calls it
   * `holderPct`.
   */
  readonly holdingPercent: number | undefined;
  /** The kind of holder, in words. */
  readonly holderType: string | undefined;
  /** Id of the kind of holder. */
  readonly holderTypeId: number | undefined;
  /** Day of the report, as `YYYY-MM-DD` in Hong Kong time. OpenD calls it `holdingDateStr`. */
  readonly holdingDate: string | undefined;
  /** Change of the holding, in percent (12.34 means 12.34 %). OpenD calls it `holderPctChange`. */
  readonly holdingChangePercent: number | undefined;
  /** Shares held. OpenD calls it `holderQuantity`. */
  readonly holding: number | undefined;
}

export function shareholderChange(message: Message): ShareholderChange {
  return {
    name: message.name || undefined,
    period: message.periodText || undefined,
    change: safeNumber("shareChangeNum", message.shareChangeNum),
    holderId: message.holderId,
    changeValue: safeNumber("sharesChangePrice", message.sharesChangePrice),
    holdingPercent: message.holderPct,
    holderType: message.holderType || undefined,
    holderTypeId: message.holderTypeId,
    holdingDate: dayText(message.holdingDateStr),
    holdingChangePercent: message.holderPctChange,
    holding: safeNumber("holderQuantity", message.holderQuantity),
  };
}
