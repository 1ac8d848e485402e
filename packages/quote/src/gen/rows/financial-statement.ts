// Generated from Qot_GetFinancialsStatements.FinancialReport by tools/rows. Do not edit.
import type { FinancialReport as Message } from "@opend/core/qot/get-financials-statements";
import { enumName } from "../../enum-name.ts";
import { dayText } from "../../time/day-text.ts";
import { type FiscalPeriod, fiscalPeriods } from "../enums/fiscal-period.ts";
import { type StatementItem, statementItem } from "./statement-item.ts";

/** The statement of one fiscal period. */
export interface FinancialStatement {
  /** The fiscal period (`2024/Q3`, `2024/FY`). OpenD calls it `periodText`. */
  readonly period: string | undefined;
  /** Last day of the period, the market's own. OpenD calls it `dateTimeStr`. */
  readonly date: string | undefined;
  /** The fiscal year, such as 2024; 0 if there is none. */
  readonly fiscalYear: number | undefined;
  /** A quarter, several quarters together, or the year. OpenD calls it `financialType`. */
  readonly periodType: FiscalPeriod | undefined;
  /** Currency of the amounts, in words. OpenD calls it `currencyInfo`. */
  readonly currencyText: string | undefined;
  /** Accounting standards that the company follows, in words. */
  readonly accountingStandards: string | undefined;
  /** The auditor's opinion, in words. */
  readonly auditorReport: string | undefined;
  /** Currency of the amounts, as an ISO 4217 code (`USD`). OpenD calls it `currencyCode`. */
  readonly currency: string | undefined;
  /** The lines of the statement. OpenD calls it `itemList`. */
  readonly items: readonly StatementItem[];
}

export function financialStatement(message: Message): FinancialStatement {
  return {
    period: message.periodText || undefined,
    date: dayText(message.dateTimeStr),
    fiscalYear: message.fiscalYear,
    periodType: enumName(fiscalPeriods, message.financialType),
    currencyText: message.currencyInfo || undefined,
    accountingStandards: message.accountingStandards || undefined,
    auditorReport: message.auditorReport || undefined,
    currency: message.currencyCode || undefined,
    items: message.itemList.map(statementItem),
  };
}
