// Generated from Qot_GetValuationDetail.MarketDistribution by tools/rows. Do not edit.
import type { MarketDistribution as Message } from "@opend/core/qot/get-valuation-detail";
import { type ValuationSection, valuationSection } from "./valuation-section.ts";

/** The valuation among all stocks of the market, or the constituents of the index. */
export interface ValuationDistribution {
  /** Stocks in the market, or constituents of the index. */
  readonly total: number | undefined;
  /** Position of the stock in the market by this ratio; absent for an index. */
  readonly ranking: number | undefined;
  /** Mean of the ratio in the market; absent for an index. */
  readonly averageValue: number | undefined;
  /** Median of the ratio in the market; absent for an index. */
  readonly medianValue: number | undefined;
  /** How many stocks are in each interval, the highest first. */
  readonly sections: readonly ValuationSection[];
}

export function valuationDistribution(message: Message): ValuationDistribution {
  return {
    total: message.total,
    ranking: message.ranking,
    averageValue: message.averageValue,
    medianValue: message.medianValue,
    sections: message.sections.map(valuationSection),
  };
}
