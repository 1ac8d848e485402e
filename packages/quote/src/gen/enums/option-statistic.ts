// Generated from Qot_OptionCommon.OptionStatisticDataType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `OptionStatisticDataType`. */
export const optionStatistics = {
  "-1": "unknown",
  0: "volume",
  1: "openInterest",
} as const;

/** The counted value of option statistics. */
export type OptionStatistic = (typeof optionStatistics)[keyof typeof optionStatistics];
