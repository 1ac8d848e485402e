// Generated from Qot_GetHighDividendSOERank.SortField by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `SortField`. */
export const stateOwnedDividendSorts = {
  0: "unknown",
  1: "dividendYieldTtmPercent",
  2: "priceToBook",
  3: "priceToEarningsTtm",
  4: "price",
  5: "changePercent",
  6: "marketCap",
} as const;

export type StateOwnedDividendSort = (typeof stateOwnedDividendSorts)[keyof typeof stateOwnedDividendSorts];
