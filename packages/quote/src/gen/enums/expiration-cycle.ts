// Generated from Qot_Common.ExpirationCycle by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `ExpirationCycle`. */
export const expirationCycles = {
  0: "unknown",
  1: "week",
  2: "month",
  3: "monthEnd",
  4: "quarter",
  11: "monday",
  12: "tuesday",
  13: "wednesday",
  14: "thursday",
  15: "friday",
} as const;

/** How often options of this kind expire. The name of a day means every week on that day. */
export type ExpirationCycle = NameIn<typeof expirationCycles>;
