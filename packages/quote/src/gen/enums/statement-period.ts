// Generated from Qot_StockFilter.FinancialQuarter by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `FinancialQuarter`. */
export const statementPeriods = {
  1: "annual",
  2: "firstQuarter",
  3: "interim",
  4: "thirdQuarter",
  5: "mostRecentQuarter",
} as const;

/** The period of a financial statement: a whole year, or a part of one. */
export type StatementPeriod = (typeof statementPeriods)[keyof typeof statementPeriods];
