// Generated from Qot_GetDividendRank.SortField by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `SortField`. */
export const dividendSorts = {
  0: "unknown",
  1: "dividendYieldTtmPercent",
  2: "averageDividendYield5YearPercent",
  3: "distributionFrequency",
  4: "dividendGrowthYears",
  5: "dividendTtm",
  6: "payoutLastYearPercent",
  7: "price",
  8: "marketCap",
  9: "changePercent",
  10: "change",
} as const;

export type DividendSort = (typeof dividendSorts)[keyof typeof dividendSorts];
