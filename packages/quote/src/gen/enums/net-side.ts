// Generated from Qot_Common.BuySellType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `BuySellType`. */
export const netSides = {
  0: "unknown",
  1: "netBuy",
  2: "netSell",
} as const;

/** Whether a broker bought more than it sold. */
export type NetSide = NameIn<typeof netSides>;
