// Generated from Qot_GetHotList.HotListSortField by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `HotListSortField`. */
export const hotListSorts = {
  0: "unknown",
  1: "tradeHeat",
  2: "searchHeat",
  3: "newsHeat",
  4: "averageHeat",
} as const;

export type HotListSort = (typeof hotListSorts)[keyof typeof hotListSorts];
