// Generated from Qot_GetMacroIndicatorHistory.MacroDataUnitType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `MacroDataUnitType`. */
export const macroUnits = {
  0: "unknown",
  1: "percent",
  2: "value",
  3: "index",
} as const;

/** The unit of a macroeconomic value. */
export type MacroUnit = NameIn<typeof macroUnits>;
