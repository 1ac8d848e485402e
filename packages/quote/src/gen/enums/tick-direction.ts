// Generated from Qot_Common.TickerDirection by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `TickerDirection`. */
export const tickDirections = {
  0: "unknown",
  1: "buy",
  2: "sell",
  3: "neutral",
} as const;

/**
 * The side that initiated a trade.
 *
 * - `buy`: The buyer took an offer.
 * - `sell`: The seller took a bid.
 * - `neutral`: Neither side.
 */
export type TickDirection = NameIn<typeof tickDirections>;
