// Generated from Qot_GetOptionEvent.CorporateActionType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `CorporateActionType`. */
export const corporateActionTypes = {
  0: "none",
  1: "split",
  2: "consolidation",
  3: "bonusShares",
  4: "conversion",
  5: "rightsIssue",
  6: "newShares",
  7: "dividend",
  8: "specialDividend",
  9: "spinOff",
} as const;

/** A corporate action. */
export type CorporateActionType = NameIn<typeof corporateActionTypes>;
