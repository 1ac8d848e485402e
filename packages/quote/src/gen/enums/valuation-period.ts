// Generated from Qot_Common.ValuationIntervalType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `ValuationIntervalType`. */
export const valuationPeriods = {
  0: "unknown",
  1: "3M",
  2: "6M",
  3: "1Y",
  4: "3Y",
  5: "since2019",
  6: "5Y",
  7: "10Y",
  8: "2Y",
  9: "20Y",
  10: "30Y",
} as const;

/** The period of the history of a valuation. */
export type ValuationPeriod = (typeof valuationPeriods)[keyof typeof valuationPeriods];
