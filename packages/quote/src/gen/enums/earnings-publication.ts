// Generated from Qot_Common.EarningsPubTimeType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `EarningsPubTimeType`. */
export const earningsPublications = {
  0: "unknown",
  1: "preMarket",
  2: "afterHours",
  3: "regular",
} as const;

/** The time of an earnings report: before, in or after regular hours. */
export type EarningsPublication = NameIn<typeof earningsPublications>;
