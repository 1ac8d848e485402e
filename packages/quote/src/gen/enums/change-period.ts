// Generated from Qot_GetPeriodChangeRank.PeriodType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `PeriodType`. */
export const changePeriods = {
  0: "unknown",
  1: "5m",
  2: "1d",
  3: "5d",
  4: "20d",
  5: "60d",
  6: "120d",
  7: "250d",
  8: "yearToDate",
} as const;

export type ChangePeriod = (typeof changePeriods)[keyof typeof changePeriods];
