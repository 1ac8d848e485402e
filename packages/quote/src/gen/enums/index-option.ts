// Generated from Qot_Common.IndexOptionType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `IndexOptionType`. */
export const indexOptions = {
  0: "unknown",
  1: "normal",
  2: "small",
} as const;

/** The size of an option on an index. */
export type IndexOption = NameIn<typeof indexOptions>;
