// Generated from Qot_GetCodeChange.TimeFilterType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `TimeFilterType`. */
export const codeChangeTimes = {
  1: "announced",
  2: "effective",
  3: "end",
} as const;

/** The date of a code change to which a range applies. */
export type CodeChangeTime = (typeof codeChangeTimes)[keyof typeof codeChangeTimes];
