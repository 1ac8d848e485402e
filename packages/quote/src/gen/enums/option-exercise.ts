// Generated from Qot_Common.OptionAreaType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `OptionAreaType`. */
export const optionExercises = {
  0: "unknown",
  1: "american",
  2: "european",
  3: "bermudan",
} as const;

/**
 * When an option may be exercised.
 *
 * - `american`: Any day until expiry.
 * - `european`: At expiry only.
 * - `bermudan`: On certain dates.
 */
export type OptionExercise = NameIn<typeof optionExercises>;
