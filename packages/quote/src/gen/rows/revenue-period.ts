// Generated from Qot_GetFinancialsRevenueBreakdown.ScreenDate by tools/rows. Do not edit.
import type { ScreenDate as Message } from "@opend/core/qot/get-financials-revenue-breakdown";
import { enumName } from "../../enum-name.ts";
import { instant } from "../../time/market-time.ts";
import { type FiscalPeriod, fiscalPeriods } from "../enums/fiscal-period.ts";

/** A period that can be requested. */
export interface RevenuePeriod {
  /** The fiscal period (`2024/Q3`, `2024/FY`). OpenD calls it `periodText`. */
  readonly period: string | undefined;
  /** The period, in milliseconds since 1970; hand it back in the next request as it is. */
  readonly date: number | undefined;
  /** A quarter, several quarters together, or the year. OpenD calls it `financialType`. */
  readonly periodType: FiscalPeriod | undefined;
}

export function revenuePeriod(message: Message): RevenuePeriod {
  return {
    period: message.periodText || undefined,
    date: instant(message.date, "Qot_GetFinancialsRevenueBreakdown.ScreenDate", "date"),
    periodType: enumName(fiscalPeriods, message.financialType),
  };
}
