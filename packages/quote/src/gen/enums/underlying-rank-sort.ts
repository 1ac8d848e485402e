// Generated from Qot_OptionCommon.UnderlyingRankSortType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `UnderlyingRankSortType`. */
export const underlyingRankSorts = {
  0: "unknown",
  1: "volume",
  2: "volumeRatio",
  3: "openInterest",
  4: "openInterestRatio",
  5: "price",
  6: "priceChange",
  7: "impliedVolatilityPercent",
  8: "impliedVolatilityChange",
  9: "historicalVolatilityPercent",
  10: "historicalVolatilityChange",
  11: "impliedVolatilityRankPercent",
  12: "impliedVolatilityPercentile",
  13: "marketCap",
} as const;

/** The sort value of a ranking of underlying securities. */
export type UnderlyingRankSort = (typeof underlyingRankSorts)[keyof typeof underlyingRankSorts];
