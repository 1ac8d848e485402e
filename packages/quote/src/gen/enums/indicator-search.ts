// Generated from Qot_Common.IndicatorSearchMode by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `IndicatorSearchMode`. */
export const indicatorSearchs = {
  0: "partial",
  1: "exact",
} as const;

/** Whether a part of the name or the whole name must match. */
export type IndicatorSearch = (typeof indicatorSearchs)[keyof typeof indicatorSearchs];
