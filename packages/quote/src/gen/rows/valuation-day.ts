// Generated from Qot_GetValuationDetail.ValuationTrend.ValuationHistoricalItem by tools/rows. Do not edit.
import type { ValuationTrend_ValuationHistoricalItem as Message } from "@opend/core/qot/get-valuation-detail";
import { dayText } from "../../time/day-text.ts";

/** The valuation on one day. */
export interface ValuationDay {
  /** The valuation ratio on that day. */
  readonly value: number | undefined;
  /** The day, the market's own. OpenD calls it `timeStr`. */
  readonly date: string | undefined;
  /** Mean of the valuation ratio in the industry plate. */
  readonly plateValue: number | undefined;
}

export function valuationDay(message: Message): ValuationDay {
  return {
    value: message.value,
    date: dayText(message.timeStr),
    plateValue: message.plateValue,
  };
}
