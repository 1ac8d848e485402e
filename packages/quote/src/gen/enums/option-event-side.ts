// Generated from Qot_GetOptionEvent.TickerType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `TickerType`. */
export const optionEventSides = {
  0: "unknown",
  1: "buy",
  2: "sell",
  3: "neutral",
} as const;

/** The side that initiated a notable trade. */
export type OptionEventSide = NameIn<typeof optionEventSides>;
