// Generated from Qot_Common.F10Type by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `F10Type`. */
export const fiscalPeriods = {
  0: "unknown",
  1: "q1",
  2: "q2",
  3: "q3",
  4: "q4",
  5: "firstHalf",
  6: "firstNineMonths",
  7: "annual",
  9: "quarterly",
  10: "quarterlyAndAnnual",
  11: "cumulative",
} as const;

/** A kind of fiscal period. `firstNineMonths` is a report over three quarters. */
export type FiscalPeriod = NameIn<typeof fiscalPeriods>;
