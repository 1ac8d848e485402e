// Generated from Qot_GetEarningsBeatRank.BeatTerm by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `BeatTerm`. */
export const beatTerms = {
  0: "latest",
  1: "latestQuarter",
  2: "latestHalf",
  3: "latestAnnual",
  4: "all",
} as const;

export type BeatTerm = (typeof beatTerms)[keyof typeof beatTerms];
