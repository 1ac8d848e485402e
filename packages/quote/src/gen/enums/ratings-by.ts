// Generated from Qot_Common.ResearchRatingDimensionType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `ResearchRatingDimensionType`. */
export const ratingsBies = {
  0: "unknown",
  1: "institution",
  2: "analyst",
} as const;

/** Whether ratings are listed by institution or by analyst. */
export type RatingsBy = (typeof ratingsBies)[keyof typeof ratingsBies];
