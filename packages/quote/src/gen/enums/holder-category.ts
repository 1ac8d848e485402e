// Generated from Qot_Common.HolderCategory by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `HolderCategory`. */
export const holderCategories = {
  1: "institution",
  2: "fund",
  3: "executive",
} as const;

/** Who holds a stock. */
export type HolderCategory = (typeof holderCategories)[keyof typeof holderCategories];
