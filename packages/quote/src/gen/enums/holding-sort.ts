// Generated from Qot_GetInstitutionHoldingList.SortField by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `SortField`. */
export const holdingSorts = {
  0: "unknown",
  1: "holdingValue",
  2: "holdingPercent",
  3: "lastHoldingPercent",
  4: "changeShares",
  5: "changePercent",
  6: "portfolioPercent",
  7: "industry",
  8: "holdingDate",
} as const;

/** The sort value for holdings. */
export type HoldingSort = (typeof holdingSorts)[keyof typeof holdingSorts];
