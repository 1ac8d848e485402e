// Generated from Qot_GetInstitutionHoldingChange.HoldingChangeType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `HoldingChangeType`. */
export const holdingChangeTypes = {
  0: "unknown",
  1: "new",
  2: "soldOut",
  3: "increased",
  4: "decreased",
} as const;

/** The change of a holding. */
export type HoldingChangeType = (typeof holdingChangeTypes)[keyof typeof holdingChangeTypes];
