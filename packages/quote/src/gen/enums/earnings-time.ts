// Generated from Qot_GetEarningsCalendar.EarningsCalendarPubType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `EarningsCalendarPubType`. */
export const earningsTimes = {
  "-1": "unknown",
  0: "regular",
  1: "preMarket",
  2: "afterHours",
} as const;

/** The time of a report on its day: before, in or after regular hours. */
export type EarningsTime = NameIn<typeof earningsTimes>;
