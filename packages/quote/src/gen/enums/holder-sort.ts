// Generated from Qot_Common.SortField by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `SortField`. */
export const holderSorts = {
  61: "holding",
  62: "change",
} as const;

/** The sort value for the holdings of holders. */
export type HolderSort = (typeof holderSorts)[keyof typeof holderSorts];
