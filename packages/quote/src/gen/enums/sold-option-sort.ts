// Generated from Qot_OptionCommon.SellerSortType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `SellerSortType`. */
export const soldOptionSorts = {
  0: "unknown",
  1: "annualReturnPercent",
  2: "returnPercent",
  3: "inTheMoneyProbabilityPercent",
  4: "premium",
} as const;

/** The sort value for options to sell. */
export type SoldOptionSort = (typeof soldOptionSorts)[keyof typeof soldOptionSorts];
