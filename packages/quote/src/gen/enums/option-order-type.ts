// Generated from Qot_GetOptionEvent.OptionOrderType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `OptionOrderType`. */
export const optionOrderTypes = {
  0: "normal",
  1: "sweep",
  2: "cross",
  4: "floor",
} as const;

/** The way in which a notable trade was made. */
export type OptionOrderType = NameIn<typeof optionOrderTypes>;
