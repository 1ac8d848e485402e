// Generated from Qot_OptionCommon.EarningsSortType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `EarningsSortType`. */
export const earningsOptionsSorts = {
  0: "unknown",
  1: "earningsDate",
  2: "volume",
  3: "impliedVolatilityPercent",
  4: "marketCap",
  5: "changePercent",
  6: "price",
  7: "impliedVolatilityRankPercent",
  8: "impliedVolatilityPercentile",
  9: "historicalVolatilityPercent",
  10: "openInterest",
  11: "lastVolatilityCrushPercent",
  12: "pastVolatilityCrushPercent",
  13: "lastReportChangePercent",
  14: "pastReportChangePercent",
  15: "earningsGrowthPercent",
  16: "revenueGrowthPercent",
  17: "expectedMovePercent",
} as const;

/** The sort value for companies that report. */
export type EarningsOptionsSort = (typeof earningsOptionsSorts)[keyof typeof earningsOptionsSorts];
