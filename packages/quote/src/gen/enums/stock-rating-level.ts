// Generated from Qot_Common.ResearchRatingType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `ResearchRatingType`. */
export const stockRatingLevels = {
  0: "unknown",
  1: "sell",
  2: "underperform",
  3: "hold",
  4: "buy",
  5: "strongBuy",
} as const;

/** The recommendation of an analyst. */
export type StockRatingLevel = NameIn<typeof stockRatingLevels>;
