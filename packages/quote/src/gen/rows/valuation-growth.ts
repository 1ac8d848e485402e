// Generated from Qot_GetValuationDetail.ProfitGrowthRate by tools/rows. Do not edit.
import type { ProfitGrowthRate as Message } from "@opend/core/qot/get-valuation-detail";
import { type ValuationGrowthPeriod, valuationGrowthPeriod } from "./valuation-growth-period.ts";

/** Growth of profit or revenue against growth of market value. */
export interface ValuationGrowth {
  /** Growth of the figure of the last twelve months, as a multiple. */
  readonly financialTtmMultiple: number | undefined;
  /** Growth of market value, as a multiple. */
  readonly marketCapMultiple: number | undefined;
  /** Years that the multiples cover. OpenD calls it `yearCount`. */
  readonly years: number | undefined;
  /** What follows from it, in words. OpenD calls it `conclusionDetailed`. */
  readonly conclusion: string | undefined;
  /** The growth, period by period. OpenD calls it `profitData`. */
  readonly periods: readonly ValuationGrowthPeriod[];
}

export function valuationGrowth(message: Message): ValuationGrowth {
  return {
    financialTtmMultiple: message.financialTtmMultiple,
    marketCapMultiple: message.marketCapMultiple,
    years: message.yearCount,
    conclusion: message.conclusionDetailed || undefined,
    periods: message.profitData.map(valuationGrowthPeriod),
  };
}
