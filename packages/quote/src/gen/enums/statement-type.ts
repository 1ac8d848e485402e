// Generated from Qot_Common.FinancialStatementsType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `FinancialStatementsType`. */
export const statementTypes = {
  0: "unknown",
  1: "income",
  2: "balanceSheet",
  3: "cashFlow",
  4: "keyFigures",
} as const;

/** A financial statement. */
export type StatementType = (typeof statementTypes)[keyof typeof statementTypes];
