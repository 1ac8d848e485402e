// Generated from Qot_GetInstitutionHoldingChange.SortField by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `SortField`. */
export const holdingChangeSorts = {
  0: "unknown",
  1: "changePercent",
  2: "changeShares",
  3: "holdingDate",
} as const;

/** The sort value for changed holdings. */
export type HoldingChangeSort = (typeof holdingChangeSorts)[keyof typeof holdingChangeSorts];
