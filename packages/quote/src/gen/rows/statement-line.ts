// Generated from Qot_GetFinancialsStatements.FinancialFieldInfo by tools/rows. Do not edit.
import type { FinancialFieldInfo as Message } from "@opend/core/qot/get-financials-statements";

/** Names one line of the statements. */
export interface StatementLine {
  /**
   * What the line is called, in the language that OpenD is set to. OpenD calls it `displayName`.
   */
  readonly name: string | undefined;
  /** Id of the line. OpenD calls it `fieldId`. */
  readonly id: bigint | undefined;
}

export function statementLine(message: Message): StatementLine {
  return {
    name: message.displayName || undefined,
    id: message.fieldId,
  };
}
