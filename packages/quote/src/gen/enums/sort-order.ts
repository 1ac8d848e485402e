// Generated from Qot_GetShortSellingRank.SortDir by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `SortDir`. */
export const sortOrders = {
  0: "descending",
  1: "ascending",
} as const;

/** Whether the largest comes first (`descending`) or the smallest. */
export type SortOrder = (typeof sortOrders)[keyof typeof sortOrders];
