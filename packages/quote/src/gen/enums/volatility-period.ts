// Generated from Qot_Common.OptionVolatilityTimePeriodType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `OptionVolatilityTimePeriodType`. */
export const volatilityPeriods = {
  0: "unknown",
  1: "week",
  2: "month",
  3: "quarter",
  4: "halfYear",
  5: "year",
} as const;

/** The period of the volatility. */
export type VolatilityPeriod = (typeof volatilityPeriods)[keyof typeof volatilityPeriods];
