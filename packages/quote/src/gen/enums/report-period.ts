// Generated from Qot_GetEarningsCalendar.EarningsCalendarPeriodType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `EarningsCalendarPeriodType`. */
export const reportPeriods = {
  0: "unknown",
  1: "quarterly",
  2: "semiAnnual",
  3: "annual",
} as const;

/** The period of a report. */
export type ReportPeriod = NameIn<typeof reportPeriods>;
