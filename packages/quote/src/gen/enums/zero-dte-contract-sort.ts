// Generated from Qot_OptionCommon.ZeroDteContractSortType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `ZeroDteContractSortType`. */
export const zeroDteContractSorts = {
  0: "unknown",
  1: "volume",
  2: "openInterest",
  3: "impliedVolatilityPercent",
  4: "delta",
} as const;

/** The sort value for options. */
export type ZeroDteContractSort = (typeof zeroDteContractSorts)[keyof typeof zeroDteContractSorts];
