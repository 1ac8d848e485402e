// Generated from Qot_Common.OptionStrategyType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `OptionStrategyType`. */
export const optionStrategyNames = {
  0: "unknown",
  1: "singleOption",
  2: "covered",
  4: "spread",
  6: "straddle",
  7: "strangle",
  8: "collar",
  9: "butterfly",
  11: "condor",
  13: "ironButterfly",
  14: "ironCondor",
  15: "calendarSpread",
  16: "diagonalSpread",
  100: "custom",
} as const;

/** A strategy that combines options. */
export type OptionStrategy = NameIn<typeof optionStrategyNames>;
