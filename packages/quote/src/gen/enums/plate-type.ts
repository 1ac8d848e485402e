// Generated from Qot_Common.PlateSetType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `PlateSetType`. */
export const plateTypes = {
  0: "all",
  1: "industry",
  2: "region",
  3: "concept",
  4: "other",
} as const;

/** The criterion by which a plate groups stocks. */
export type PlateType = NameIn<typeof plateTypes>;
