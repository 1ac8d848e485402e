// Generated from Qot_Common.RevenueBreakdownType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `RevenueBreakdownType`. */
export const revenueDivisions = {
  0: "unknown",
  1: "product",
  2: "industry",
  4: "region",
  8: "business",
} as const;

/** The breakdown of revenue. */
export type RevenueDivision = NameIn<typeof revenueDivisions>;
