// Generated from Qot_Common.HoldingChangesFilterType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `HoldingChangesFilterType`. */
export const shareholderChangeKinds = {
  0: "unknown",
  1: "increased",
  2: "decreased",
  3: "new",
  4: "soldOut",
} as const;

/** The change of a holding. */
export type ShareholderChangeKind = (typeof shareholderChangeKinds)[keyof typeof shareholderChangeKinds];
