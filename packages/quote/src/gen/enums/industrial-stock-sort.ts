// Generated from Qot_GetIndustrialPlateStock.SortField by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `SortField`. */
export const industrialStockSorts = {
  0: "code",
  1: "changePercent",
  2: "turnover",
  3: "volume",
  4: "marketCap",
} as const;

/** The sort value for the stocks of an industrial chain. */
export type IndustrialStockSort = (typeof industrialStockSorts)[keyof typeof industrialStockSorts];
