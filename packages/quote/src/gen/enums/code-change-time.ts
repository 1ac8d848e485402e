// Generated from Qot_GetCodeChange.TimeFilterType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `TimeFilterType`. */
export const codeChangeTimes = {
  1: "announced",
  2: "effective",
  3: "end",
} as const;

/** Which time of a code change a range is about. */
export type CodeChangeTime = (typeof codeChangeTimes)[keyof typeof codeChangeTimes];
