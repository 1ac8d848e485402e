// Generated from Qot_GetArkFundHolding.CycleType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `CycleType`. */
export const arkPeriods = {
  0: "1d",
  1: "5d",
  2: "10d",
  3: "30d",
  4: "60d",
} as const;

/** The number of days for changes. */
export type ArkPeriod = (typeof arkPeriods)[keyof typeof arkPeriods];
