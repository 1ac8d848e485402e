// Generated from Qot_GetEconomicCalendar.Importance by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `Importance`. */
export const importances = {
  0: "all",
  1: "low",
  2: "medium",
  3: "high",
} as const;

/** The importance of an economic event. */
export type Importance = (typeof importances)[keyof typeof importances];
