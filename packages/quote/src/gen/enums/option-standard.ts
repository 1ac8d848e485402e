// Generated from Qot_Common.OptionStandardType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `OptionStandardType`. */
export const optionStandards = {
  0: "unknown",
  1: "standard",
  2: "nonStandard",
} as const;

/** Whether an option is a standard contract. */
export type OptionStandard = NameIn<typeof optionStandards>;
