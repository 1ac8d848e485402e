// Generated from Qot_GetShareholdersOverview.HoldingPeriodItem by tools/rows. Do not edit.
import type { HoldingPeriodItem as Message } from "@opend/core/qot/get-shareholders-overview";

/** A reporting period that can be requested. */
export interface HoldingPeriod {
  /** Id of the period; hand it back in the next request as it is. OpenD calls it `periodId`. */
  readonly id: number | undefined;
  /** The reporting period (`2025/Q3`). OpenD calls it `periodText`. */
  readonly period: string | undefined;
}

export function holdingPeriod(message: Message): HoldingPeriod {
  return {
    id: message.periodId,
    period: message.periodText || undefined,
  };
}
