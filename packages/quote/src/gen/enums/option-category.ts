// Generated from Qot_OptionScreen.MarketCategory by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `MarketCategory`. */
export const optionCategories = {
  0: "usStock",
  1: "usIndex",
  2: "usFuture",
  3: "hkStock",
  4: "hkIndex",
  5: "jpStock",
  6: "jpIndex",
} as const;

/** A market of options on stocks, indices or futures. */
export type OptionCategory = (typeof optionCategories)[keyof typeof optionCategories];
