// Generated from Qot_GetRatingChange.RatingLevel by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `RatingLevel`. */
export const ratingLevels = {
  0: "unknown",
  1: "sell",
  2: "hold",
  3: "buy",
} as const;

/** The recommendation of an analyst. */
export type RatingLevel = NameIn<typeof ratingLevels>;
