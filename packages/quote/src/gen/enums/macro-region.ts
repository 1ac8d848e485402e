// Generated from Qot_GetMacroIndicatorList.MacroRegion by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `MacroRegion`. */
export const macroRegions = {
  0: "unknown",
  1: "HK",
  2: "US",
  3: "JP",
  4: "SG",
  5: "AU",
  6: "CA",
  7: "MY",
  8: "CN",
} as const;

/** A country or region with macroeconomic indicators. */
export type MacroRegion = (typeof macroRegions)[keyof typeof macroRegions];
