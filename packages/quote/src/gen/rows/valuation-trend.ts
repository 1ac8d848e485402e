// Generated from Qot_GetValuationDetail.ValuationTrend by tools/rows. Do not edit.
import type { ValuationTrend as Message } from "@opend/core/qot/get-valuation-detail";
import { type ValuationDay, valuationDay } from "./valuation-day.ts";

/** The valuation over time. */
export interface ValuationTrend {
  /** The valuation ratio at present. */
  readonly currentValue: number | undefined;
  /** Mean of the valuation ratio over the period. */
  readonly averageValue: number | undefined;
  /** Mean less one standard deviation. OpenD calls it `avgMinus1Stddev`. */
  readonly averageLessDeviation: number | undefined;
  /** Mean plus one standard deviation. OpenD calls it `avgPlus1Stddev`. */
  readonly averagePlusDeviation: number | undefined;
  /** Part of the period in which the ratio was lower, in percent (12.34 means 12.34 %). */
  readonly valuationPercentile: number | undefined;
  /** The ratio to expected figures; price over earnings and price over sales only. */
  readonly forwardValue: number | undefined;
  /** The past values. OpenD calls it `historicalItems`. */
  readonly days: readonly ValuationDay[];
}

export function valuationTrend(message: Message): ValuationTrend {
  return {
    currentValue: message.currentValue,
    averageValue: message.averageValue,
    averageLessDeviation: message.avgMinus1Stddev,
    averagePlusDeviation: message.avgPlus1Stddev,
    valuationPercentile: message.valuationPercentile,
    forwardValue: message.forwardValue,
    days: message.historicalItems.map(valuationDay),
  };
}
