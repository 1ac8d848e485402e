// Generated from Qot_GetRatingChange.RatingChangeType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `RatingChangeType`. */
export const ratingChangeTypes = {
  1: "upgrade",
  2: "downgrade",
  3: "new",
} as const;

/** The change of a rating. */
export type RatingChangeType = NameIn<typeof ratingChangeTypes>;
