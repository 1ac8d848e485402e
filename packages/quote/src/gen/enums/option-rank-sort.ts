// Generated from Qot_OptionCommon.OptionRankType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `OptionRankType`. */
export const optionRankSorts = {
  0: "unknown",
  1: "volume",
  2: "turnover",
  3: "openInterest",
  4: "openInterestIncrease",
  5: "openInterestDecrease",
  6: "openInterestValue",
  7: "openInterestValueIncrease",
  8: "openInterestValueDecrease",
  9: "changePercent",
  10: "impliedVolatilityPercent",
} as const;

/** The sort value of a ranking of options. */
export type OptionRankSort = (typeof optionRankSorts)[keyof typeof optionRankSorts];
