// Generated from Qot_Common.SortField by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `SortField`. */
export const valuationSorts = {
  51: "marketCap",
  52: "valuation",
  53: "forwardValuation",
  54: "valuationPercentile",
} as const;

/** The sort value for stocks. */
export type ValuationSort = (typeof valuationSorts)[keyof typeof valuationSorts];
