// Generated from Qot_Common.OrderBookType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `OrderBookType`. */
export const lots = {
  0: "whole",
  1: "odd",
} as const;

/**
 * Whether an order book contains whole lots or odd lots.
 *
 * - `whole`: Orders of whole lots.
 * - `odd`: Orders of odd lots.
 */
export type Lots = NameIn<typeof lots>;
