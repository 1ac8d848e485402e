// Generated from Qot_GetShareholdersHolderDetail.OwnershipDetailItem by tools/rows. Do not edit.
import type { OwnershipDetailItem as Message } from "@opend/core/qot/get-shareholders-holder-detail";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";

/** The holding of one holder in one period. */
export interface HolderPeriod {
  /** The holder. */
  readonly name: string | undefined;
  /** The reporting period (`2025/Q3`). OpenD calls it `periodText`. */
  readonly period: string | undefined;
  /**
   * Closing price on that day, not adjusted, in the currency of the market. OpenD calls it
   * `closePrice`.
   */
  readonly close: number | undefined;
  /**
   * Shares by which the holding changed; negative where it fell. OpenD calls it
   * `holderQuantityChange`.
   */
  readonly change: number | undefined;
  /** The vendor's number for the holder, for the other requests about it. */
  readonly holderId: bigint | undefined;
  /** Shares held. OpenD calls it `holderQuantity`. */
  readonly holding: number | undefined;
  /**
   * Part of the company's shares that is held, in percent (12.34 means 12.34 %). OpenD calls it
   * `holderPct`.
   */
  readonly holdingPercent: number | undefined;
  /**
   * Change of the holding, in percent (12.34 means 12.34 %); negative where it fell. OpenD calls it
   * `holderPctChange`.
   */
  readonly holdingChangePercent: number | undefined;
  /** Day of the holding, as `YYYY-MM-DD` in Hong Kong time. OpenD calls it `holdingDateStr`. */
  readonly holdingDate: string | undefined;
  /**
   * Change of price on that day, in percent (-0.4467 means -0.4467 %). OpenD calls it
   * `priceChangePct`.
   */
  readonly priceChangePercent: number | undefined;
  /** Where the holding was disclosed, such as a form 13F. OpenD calls it `sourceGroupName`. */
  readonly source: string | undefined;
}

export function holderPeriod(message: Message): HolderPeriod {
  return {
    name: message.name || undefined,
    period: message.periodText || undefined,
    close: message.closePrice,
    change: safeNumber("holderQuantityChange", message.holderQuantityChange),
    holderId: message.holderId,
    holding: safeNumber("holderQuantity", message.holderQuantity),
    holdingPercent: message.holderPct,
    holdingChangePercent: message.holderPctChange,
    holdingDate: dayText(message.holdingDateStr),
    priceChangePercent: message.priceChangePct,
    source: message.sourceGroupName || undefined,
  };
}
