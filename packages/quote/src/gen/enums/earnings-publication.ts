// Generated from Qot_Common.EarningsPubTimeType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `EarningsPubTimeType`. */
export const earningsPublications = {
  0: "unknown",
  1: "preMarket",
  2: "afterHours",
  3: "regular",
} as const;

/** Whether an earnings report came before, in or after regular hours. */
export type EarningsPublication = NameIn<typeof earningsPublications>;
