// Generated from GetDelayStatistics.DelayStatisticsType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `DelayStatisticsType`. */
export const delayKinds = {
  1: "pushes",
  2: "requests",
  3: "orders",
} as const;

/** The subject of measured delays. */
export type DelayKind = (typeof delayKinds)[keyof typeof delayKinds];
