// Generated from Qot_OptionCommon.ZeroDteSortType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `ZeroDteSortType`. */
export const zeroDteSorts = {
  0: "unknown",
  1: "volume",
  2: "impliedVolatilityPercent",
  3: "changePercent",
  4: "openInterest",
  5: "marketCap",
} as const;

/** The sort value for underlying securities. */
export type ZeroDteSort = (typeof zeroDteSorts)[keyof typeof zeroDteSorts];
