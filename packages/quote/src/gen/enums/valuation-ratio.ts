// Generated from Qot_Common.ValuationType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `ValuationType`. */
export const valuationRatios = {
  0: "unknown",
  1: "priceToEarnings",
  2: "priceToBook",
  3: "priceToSales",
} as const;

/** A ratio of price to a figure of the company. */
export type ValuationRatio = NameIn<typeof valuationRatios>;
