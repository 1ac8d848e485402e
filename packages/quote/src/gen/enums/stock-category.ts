// Generated from Qot_OptionCommon.StockCategory by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `StockCategory`. */
export const stockCategories = {
  0: "all",
  1: "equity",
  2: "etf",
} as const;

/** A group of underlying securities. */
export type StockCategory = (typeof stockCategories)[keyof typeof stockCategories];
