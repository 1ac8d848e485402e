// Generated from Qot_GetEarningsCalendar.EarningsCalendarSortType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `EarningsCalendarSortType`. */
export const earningsCalendarSorts = {
  0: "unknown",
  1: "popularity",
  2: "marketCap",
  3: "optionVolume",
  4: "impliedVolatilityPercent",
  5: "impliedVolatilityRankPercent",
  6: "impliedVolatilityPercentile",
  7: "liveMarketCap",
} as const;

/** The sort value of an earnings calendar. */
export type EarningsCalendarSort = (typeof earningsCalendarSorts)[keyof typeof earningsCalendarSorts];
