// Generated from Qot_Common.PriceType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `PriceType`. */
export const inlineBounds = {
  0: "unknown",
  1: "outside",
  2: "inside",
} as const;

/** Whether a price is inside the bounds of an inline warrant. */
export type InlineBounds = NameIn<typeof inlineBounds>;
