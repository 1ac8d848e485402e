// Generated from Qot_GetEarningsBeatRank.SortField by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `SortField`. */
export const earningsBeatSorts = {
  0: "unknown",
  1: "beatPercent",
  2: "reportDayChangePercent",
  3: "releasedDate",
  4: "actual",
  5: "estimate",
  6: "yearOnYearPercent",
  7: "yearOnYearGrowth",
  8: "priceToEarningsTtm",
  9: "dividendTtm",
  10: "price",
  11: "changePercent",
} as const;

export type EarningsBeatSort = (typeof earningsBeatSorts)[keyof typeof earningsBeatSorts];
