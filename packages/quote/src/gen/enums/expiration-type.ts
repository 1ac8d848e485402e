// Generated from Qot_OptionCommon.ExpirationType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `ExpirationType`. */
export const expirationTypes = {
  0: "unknown",
  1: "monthly",
  2: "weekly",
  3: "endOfMonth",
  4: "quarterly",
} as const;

/** The expiry frequency of options of a kind. */
export type ExpirationType = NameIn<typeof expirationTypes>;
