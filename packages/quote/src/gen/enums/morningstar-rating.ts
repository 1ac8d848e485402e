// Generated from Qot_Common.MorningstarRatingType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `MorningstarRatingType`. */
export const morningstarRatings = {
  0: "unknown",
  1: "quantitative",
  2: "qualitative",
} as const;

/** The method of a Morningstar rating. */
export type MorningstarRating = NameIn<typeof morningstarRatings>;
