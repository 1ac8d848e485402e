// Generated from Qot_GetFinancialsRevenueBreakdown.MainIncomeItem by tools/rows. Do not edit.
import type { MainIncomeItem as Message } from "@opend/core/qot/get-financials-revenue-breakdown";

/** One part of the revenue. */
export interface RevenuePart {
  /** The product, industry, region or business. */
  readonly name: string | undefined;
  /** Revenue of the part, in `currency`. OpenD calls it `mainOperIncome`. */
  readonly revenue: number | undefined;
  /** Part of the whole revenue, in percent (12.34 means 12.34 %). OpenD calls it `ratio`. */
  readonly revenuePercent: number | undefined;
}

export function revenuePart(message: Message): RevenuePart {
  return {
    name: message.name || undefined,
    revenue: message.mainOperIncome,
    revenuePercent: message.ratio,
  };
}
