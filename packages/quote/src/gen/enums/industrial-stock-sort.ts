// Generated from Qot_GetIndustrialPlateStock.SortField by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `SortField`. */
export const industrialStockSorts = {
  0: "code",
  1: "changePercent",
  2: "turnover",
  3: "volume",
  4: "marketCap",
} as const;

/** What stocks of an industrial chain are sorted by. */
export type IndustrialStockSort = (typeof industrialStockSorts)[keyof typeof industrialStockSorts];
