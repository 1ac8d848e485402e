// Generated from Qot_GetCompanyOperationalEfficiency.OperationalEfficiencyItem by tools/rows. Do not edit.
import type { OperationalEfficiencyItem as Message } from "@opend/core/qot/get-company-operational-efficiency";
import { enumName } from "../../enum-name.ts";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";
import { type FiscalPeriod, fiscalPeriods } from "../enums/fiscal-period.ts";

/** The figures of one fiscal period. */
export interface OperatingEfficiency {
  /** The fiscal period (`2024/Q3`, `2024/FY`). OpenD calls it `periodText`. */
  readonly period: string | undefined;
  /** The fiscal year, such as 2024. */
  readonly fiscalYear: number | undefined;
  /** A quarter, several quarters together, or the year. OpenD calls it `financialType`. */
  readonly periodType: FiscalPeriod | undefined;
  /** Last day of the period, the market's own. OpenD calls it `endDateStr`. */
  readonly endDate: string | undefined;
  /** Employees of the company. OpenD calls it `employeeNum`. */
  readonly employees: number | undefined;
  /**
   * Growth of the number of employees against a year earlier, in percent (12.34 means 12.34 %).
   * OpenD calls it `employeeNumYoy`.
   */
  readonly employeesYearOnYearPercent: number | undefined;
  /** Revenue per employee, in `currency`. OpenD calls it `incomePerCapita`. */
  readonly revenuePerEmployee: number | undefined;
  /**
   * Growth of revenue per employee against a year earlier, in percent (12.34 means 12.34 %). OpenD
   * calls it `incomePerCapitaYoy`.
   */
  readonly revenuePerEmployeeYearOnYearPercent: number | undefined;
  /** Operating profit per employee, in `currency`. OpenD calls it `profitPerCapita`. */
  readonly operatingProfitPerEmployee: number | undefined;
  /**
   * Growth of operating profit per employee against a year earlier, in percent (12.34 means 12.34
   * %). OpenD calls it `profitPerCapitaYoy`.
   */
  readonly operatingProfitPerEmployeeYearOnYearPercent: number | undefined;
  /** Net profit per employee, in `currency`. OpenD calls it `netProfitPerCapita`. */
  readonly netProfitPerEmployee: number | undefined;
  /**
   * Growth of net profit per employee against a year earlier, in percent (12.34 means 12.34 %).
   * OpenD calls it `netProfitPerCapitaYoy`.
   */
  readonly netProfitPerEmployeeYearOnYearPercent: number | undefined;
}

export function operatingEfficiency(message: Message): OperatingEfficiency {
  return {
    period: message.periodText || undefined,
    fiscalYear: message.fiscalYear,
    periodType: enumName(fiscalPeriods, message.financialType),
    endDate: dayText(message.endDateStr),
    employees: safeNumber("employeeNum", message.employeeNum),
    employeesYearOnYearPercent: message.employeeNumYoy,
    revenuePerEmployee: message.incomePerCapita,
    revenuePerEmployeeYearOnYearPercent: message.incomePerCapitaYoy,
    operatingProfitPerEmployee: message.profitPerCapita,
    operatingProfitPerEmployeeYearOnYearPercent: message.profitPerCapitaYoy,
    netProfitPerEmployee: message.netProfitPerCapita,
    netProfitPerEmployeeYearOnYearPercent: message.netProfitPerCapitaYoy,
  };
}
