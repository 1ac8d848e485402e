// Generated from Qot_GetTopMoversRank.PriceFilter by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `PriceFilter`. */
export const priceFilters = {
  0: "all",
  1: "below1",
  2: "1To10",
  3: "10To100",
  4: "above100",
  5: "near52WeekHigh",
  6: "near52WeekLow",
} as const;

export type PriceFilter = (typeof priceFilters)[keyof typeof priceFilters];
