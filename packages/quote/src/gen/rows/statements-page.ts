// Generated from Qot_GetFinancialsStatements.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-financials-statements";
import { type StatementLine, statementLine } from "./statement-line.ts";

/** The names of the lines of the statements on a page. */
export interface StatementsPage {
  /** The names of all lines that the reports have. OpenD calls it `structureList`. */
  readonly lines: readonly StatementLine[];
}

export function statementsPage(message: Message): StatementsPage {
  return {
    lines: message.structureList.map(statementLine),
  };
}
