// Generated from Qot_GetValuationDetail.MarketDistribution.DistributionSection by tools/rows. Do not edit.
import type { MarketDistribution_DistributionSection as Message } from "@opend/core/qot/get-valuation-detail";

/** One interval of the ratio. */
export interface ValuationSection {
  /** Lower end of the interval. */
  readonly start: number | undefined;
  /** Upper end of the interval; 0 means that there is none. */
  readonly end: number | undefined;
  /** Stocks whose ratio is in the interval. OpenD calls it `number`. */
  readonly count: number | undefined;
}

export function valuationSection(message: Message): ValuationSection {
  return {
    start: message.start,
    end: message.end,
    count: message.number,
  };
}
