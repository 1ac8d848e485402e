// Generated from Qot_GetFinancialsRevenueBreakdown.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-financials-revenue-breakdown";
import { type RevenueGroup, revenueGroup } from "./revenue-group.ts";
import { type RevenuePeriod, revenuePeriod } from "./revenue-period.ts";

/** The revenue of a period, divided in several ways. */
export interface RevenueBreakdown {
  /** The fiscal period (`2024/Q3`, `2024/FY`). */
  readonly period: string | undefined;
  /** Currency of the amounts, as an ISO 4217 code. OpenD calls it `currencyCode`. */
  readonly currency: string | undefined;
  /** The revenue, one entry per way of dividing it. OpenD calls it `breakdownList`. */
  readonly breakdowns: readonly RevenueGroup[];
  /**
   * The periods that can be requested; only where the request had neither `periodDate` nor
   * `periodType`. OpenD calls it `screenDateList`.
   */
  readonly periods: readonly RevenuePeriod[];
}

export function revenueBreakdown(message: Message): RevenueBreakdown {
  return {
    period: message.period || undefined,
    currency: message.currencyCode || undefined,
    breakdowns: message.breakdownList.map(revenueGroup),
    periods: message.screenDateList.map(revenuePeriod),
  };
}
