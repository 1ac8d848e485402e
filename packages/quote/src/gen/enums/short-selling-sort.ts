// Generated from Qot_GetShortSellingRank.ShortSellingSortField by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `ShortSellingSortField`. */
export const shortSellingSorts = {
  1: "shortVolumeChange",
  2: "shortRatioChangePercent",
  3: "shortVolume",
  4: "shortPercent",
  5: "volume",
  6: "sharesShort",
  7: "sharesShortPercent",
  8: "daysToCover",
  9: "weekAverageVolume",
  10: "weekAverageShortVolume",
  11: "weekAverageShortPercent",
  12: "monthAverageVolume",
  13: "monthAverageShortVolume",
  14: "monthAverageShortPercent",
} as const;

/** The sort value of a ranking by short selling: a field of its rows, or an average volume. */
export type ShortSellingSort = (typeof shortSellingSorts)[keyof typeof shortSellingSorts];
