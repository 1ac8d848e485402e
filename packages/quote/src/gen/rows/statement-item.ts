// Generated from Qot_GetFinancialsStatements.FinancialItem by tools/rows. Do not edit.
import type { FinancialItem as Message } from "@opend/core/qot/get-financials-statements";

/** One line of a statement. */
export interface StatementItem {
  /** Id of the line; `lines` has its name. OpenD calls it `fieldId`. */
  readonly line: bigint | undefined;
  /**
   * Value of the line; money is in the `currency` of the report, the unit of other lines follows
   * from `line`. OpenD calls it `data`.
   */
  readonly value: number | undefined;
  /**
   * Change against the same period a year earlier, in percent (20 means 20 %). OpenD calls it
   * `yoy`.
   */
  readonly yearOnYearPercent: number | undefined;
  /** Change against the period before, in percent (20 means 20 %). OpenD calls it `qoq`. */
  readonly quarterOnQuarterPercent: number | undefined;
}

export function statementItem(message: Message): StatementItem {
  return {
    line: message.fieldId,
    value: message.data,
    yearOnYearPercent: message.yoy,
    quarterOnQuarterPercent: message.qoq,
  };
}
