// Generated from Qot_GetFinancialsStatements by tools/questions. Do not edit.
import { type C2S, GetFinancialsStatements, type S2C } from "@opend/core/qot/get-financials-statements";
import type { Paginator } from "@opend/core";
import { copied, nextKeyCursor } from "@opend/core/internal";
import { choice, type Choice, code, text } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { fiscalPeriods } from "../enums/fiscal-period.ts";
import { type StatementType, statementTypes } from "../enums/statement-type.ts";
import { type FinancialStatement, financialStatement as readFinancialStatement } from "../rows/financial-statement.ts";
import { type StatementsPage, statementsPage as readStatementsPage } from "../rows/statements-page.ts";

/** Options of {@link financialStatements}. */
export interface FinancialStatementsOptions extends ListOptions {
  /** Which statement. Default: income statement. */
  readonly statement?: StatementType | undefined;
  /** The fiscal periods wanted. Default: quarters and years. */
  readonly periodType?: Choice<typeof fiscalPeriods> | undefined;
  /** The currency of amounts, as an ISO 4217 code. Default: the company's own. */
  readonly currency?: string | undefined;
  /** Rows per page, 1 to 50. Default: 50. */
  readonly pageSize?: number;
}

/** The arguments of {@link financialStatementsQuestion}. */
export interface FinancialStatementsArguments extends Pick<FinancialStatementsOptions, "statement" | "periodType" | "currency"> {
  /** The stock of the request. */
  readonly code: string;
}

/** Qot_GetFinancialsStatements as a value, for tools. */
export const financialStatementsQuestion: ListQuestion<FinancialStatementsArguments, C2S, S2C, FinancialStatement, StatementsPage> = {
  protocol: GetFinancialsStatements,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    statement: { field: "statementType", kind: choice(statementTypes) },
    periodType: { field: "financialType", kind: choice(fiscalPeriods) },
    currency: { field: "currencyCode", kind: text },
  },
  about: ({ code }) => [code],
  cursor: nextKeyCursor,
  rows: ({ reportList }) => reportList.map(readFinancialStatement),
  summary: readStatementsPage,
};

/**
 * The financial statements of a company, the newest first.
 *
 * ```ts
 * const statements = financialStatements(opend, "HK.00700", { statement: "income", periodType: "annual" });
 * for await (const { rows, summary } of statements.pages()) {
 *   console.log(summary.lines.length, rows.map(({ period, items }) => [period, items.length]));
 *   break;
 * }
 * ```
 *
 * An item has the id of its line. The summary of a page has the names of the lines.
 *
 * The list is fetched in pages of 50 rows. Qot_GetFinancialsStatements (3227), 30 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function financialStatements(
  opend: Requester,
  code: string,
  options: FinancialStatementsOptions = {},
): Paginator<FinancialStatement, StatementsPage> {
  return list(opend, financialStatementsQuestion, { ...copied(options), code }, options);
}
