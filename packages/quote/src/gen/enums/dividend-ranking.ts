// Generated from Qot_GetDividendRank.DividendRankType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `DividendRankType`. */
export const dividendRankings = {
  0: "unknown",
  1: "highYield",
  2: "dividendGrowth",
} as const;

export type DividendRanking = (typeof dividendRankings)[keyof typeof dividendRankings];
