// Generated from Qot_Common.SortType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `SortType`. */
export const listOrders = {
  1: "descending",
  2: "ascending",
} as const;

/** Whether the largest comes first (`descending`) or the smallest. */
export type ListOrder = (typeof listOrders)[keyof typeof listOrders];
