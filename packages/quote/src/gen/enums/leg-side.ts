// Generated from Trd_Common.TrdSide by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `TrdSide`. */
export const legSides = {
  0: "unknown",
  1: "buy",
  2: "sell",
  3: "sellShort",
  4: "buyBack",
} as const;

/** Whether a leg is bought or sold. */
export type LegSide = NameIn<typeof legSides>;
