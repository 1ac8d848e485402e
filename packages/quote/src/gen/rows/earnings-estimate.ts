// Generated from Qot_GetEarningsCalendar.EstimateData by tools/rows. Do not edit.
import type { EstimateData as Message } from "@opend/core/qot/get-earnings-calendar";
import { enumName } from "../../enum-name.ts";
import { type EstimatedFigure, estimatedFigures } from "../enums/estimated-figure.ts";
import { type ReportPeriod, reportPeriods } from "../enums/report-period.ts";

/** One figure of the report: what is expected and what came. */
export interface EarningsEstimate {
  /** Quarter, half year or year. OpenD calls it `periodType`. */
  readonly period: ReportPeriod | undefined;
  /** Which figure: earnings per share, revenue or EBIT. OpenD calls it `estimateType`. */
  readonly figure: EstimatedFigure | undefined;
  /**
   * What was reported, in `currency`; per share for earnings per share. Absent before the report.
   * OpenD calls it `actualValue`.
   */
  readonly actual: number | undefined;
  /**
   * What is expected, in `currency`; per share for earnings per share. OpenD calls it
   * `predictValue`.
   */
  readonly estimate: number | undefined;
  /** Currency of the two values, as an ISO 4217 code. */
  readonly currency: string | undefined;
}

export function earningsEstimate(message: Message): EarningsEstimate {
  return {
    period: enumName(reportPeriods, message.periodType),
    figure: enumName(estimatedFigures, message.estimateType),
    actual: message.actualValue,
    estimate: message.predictValue,
    currency: message.currency || undefined,
  };
}
