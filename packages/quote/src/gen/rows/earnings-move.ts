// Generated from Qot_GetFinancialsEarningsPriceMove.ReportCycleQuote by tools/rows. Do not edit.
import type { ReportCycleQuote as Message } from "@opend/core/qot/get-financials-earnings-price-move";
import { enumName } from "../../enum-name.ts";
import { dayText } from "../../time/day-text.ts";
import { type EarningsPublication, earningsPublications } from "../enums/earnings-publication.ts";
import { type FiscalPeriod, fiscalPeriods } from "../enums/fiscal-period.ts";
import { type EarningsMoveDay, earningsMoveDay } from "./earnings-move-day.ts";

/** One earnings report with the trading days around it. */
export interface EarningsMove {
  /** The fiscal period (`2024/Q3`, `2024/FY`). OpenD calls it `periodText`. */
  readonly period: string | undefined;
  /** The fiscal year, such as 2024. */
  readonly fiscalYear: number | undefined;
  /** A quarter, several quarters together, or the year. OpenD calls it `financialType`. */
  readonly periodType: FiscalPeriod | undefined;
  /** Trading day of the report, the market's own. OpenD calls it `pubTradingDayStr`. */
  readonly publicationDate: string | undefined;
  /** When on the day the report came. OpenD calls it `pubType`. */
  readonly publication: EarningsPublication | undefined;
  /**
   * Position in `days` of the day of the report, counted from 0; -1 if there is none. OpenD calls
   * it `priceInfoIndex`.
   */
  readonly reportDayIndex: number | undefined;
  /** The trading days around the report, the earliest first. OpenD calls it `itemList`. */
  readonly days: readonly EarningsMoveDay[];
}

export function earningsMove(message: Message): EarningsMove {
  return {
    period: message.periodText || undefined,
    fiscalYear: message.fiscalYear,
    periodType: enumName(fiscalPeriods, message.financialType),
    publicationDate: dayText(message.pubTradingDayStr),
    publication: enumName(earningsPublications, message.pubType),
    reportDayIndex: message.priceInfoIndex,
    days: message.itemList.map(earningsMoveDay),
  };
}
