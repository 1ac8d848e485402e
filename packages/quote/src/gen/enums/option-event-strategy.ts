// Generated from Qot_GetOptionEvent.TickerStrategy by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `TickerStrategy`. */
export const optionEventStrategies = {
  0: "unknown",
  1: "singleLeg",
  2: "multiLeg",
} as const;

/** Whether a notable trade has one leg or several. */
export type OptionEventStrategy = NameIn<typeof optionEventStrategies>;
