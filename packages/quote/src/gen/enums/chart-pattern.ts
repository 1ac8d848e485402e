// Generated from Qot_StockFilter.PatternField by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `PatternField`. */
export const chartPatterns = {
  1: "maAlignmentLong",
  2: "maAlignmentShort",
  3: "emaAlignmentLong",
  4: "emaAlignmentShort",
  5: "rsiGoldCrossLow",
  6: "rsiDeathCrossHigh",
  7: "rsiTopDivergence",
  8: "rsiBottomDivergence",
  9: "kdjGoldCrossLow",
  10: "kdjDeathCrossHigh",
  11: "kdjTopDivergence",
  12: "kdjBottomDivergence",
  13: "macdGoldCrossLow",
  14: "macdDeathCrossHigh",
  15: "macdTopDivergence",
  16: "macdBottomDivergence",
  17: "bollBreakUpper",
  18: "bollLower",
  19: "bollCrossMiddleUp",
  20: "bollCrossMiddleDown",
} as const;

/** A pattern of technical indicators in a chart, by the names of the vendor. */
export type ChartPattern = (typeof chartPatterns)[keyof typeof chartPatterns];
