// Generated from Qot_GetEarningsCalendar.EarningsCalendarEstimateType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `EarningsCalendarEstimateType`. */
export const estimatedFigures = {
  0: "unknown",
  1: "earningsPerShare",
  2: "revenue",
  3: "ebit",
} as const;

/** A figure with an estimate before the report. */
export type EstimatedFigure = NameIn<typeof estimatedFigures>;
