// Generated from Qot_Common.OrderBookType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `OrderBookType`. */
export const lots = {
  0: "whole",
  1: "odd",
} as const;

/**
 * Whether a book holds orders of whole lots or of odd ones.
 *
 * - `whole`: Orders of whole lots.
 * - `odd`: Orders of odd lots.
 */
export type Lots = NameIn<typeof lots>;
