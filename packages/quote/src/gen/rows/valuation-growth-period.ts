// Generated from Qot_GetValuationDetail.ProfitGrowthRate.ProfitGrowthItem by tools/rows. Do not edit.
import type { ProfitGrowthRate_ProfitGrowthItem as Message } from "@opend/core/qot/get-valuation-detail";
import { dayText } from "../../time/day-text.ts";

/** The growth up to one fiscal period. */
export interface ValuationGrowthPeriod {
  /** The fiscal period (`2024/Q3`, `2024/FY`). OpenD calls it `periodStr`. */
  readonly period: string | undefined;
  /** The fiscal year, such as 2024. OpenD calls it `financialYear`. */
  readonly fiscalYear: number | undefined;
  /** The fiscal quarter: 1 to 3, and 4 for the whole year. OpenD calls it `financialQuarter`. */
  readonly fiscalQuarter: number | undefined;
  /** Day of the report, the market's own. OpenD calls it `reportDateStr`. */
  readonly reportDate: string | undefined;
  /** Market value on that day as a multiple of that of the first period. */
  readonly marketCapMultiple: number | undefined;
  /**
   * Profit or revenue as a multiple of that of the first period. OpenD calls it
   * `financeDataMultiple`.
   */
  readonly financialMultiple: number | undefined;
}

export function valuationGrowthPeriod(message: Message): ValuationGrowthPeriod {
  return {
    period: message.periodStr || undefined,
    fiscalYear: message.financialYear,
    fiscalQuarter: message.financialQuarter,
    reportDate: dayText(message.reportDateStr),
    marketCapMultiple: message.marketCapMultiple,
    financialMultiple: message.financeDataMultiple,
  };
}
