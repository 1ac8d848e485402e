// Generated from Qot_GetEarningsBeatRank.BeatType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `BeatType`. */
export const beatFigures = {
  0: "unknown",
  1: "earningsPerShare",
  2: "revenue",
  3: "ebit",
} as const;

export type BeatFigure = (typeof beatFigures)[keyof typeof beatFigures];
