// Generated from Qot_Common.IndicatorLangType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `IndicatorLangType`. */
export const indicatorLanguages = {
  1: "myLang",
  2: "python",
} as const;

/** The language that an indicator is written in. */
export type IndicatorLanguage = (typeof indicatorLanguages)[keyof typeof indicatorLanguages];
