// Generated from Qot_Common.OptionType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `OptionType`. */
export const optionTypes = {
  0: "unknown",
  1: "call",
  2: "put",
} as const;

export type OptionType = NameIn<typeof optionTypes>;
