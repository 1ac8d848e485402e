// Generated from Qot_GetOptionUnderlyingOverview.HVItem by tools/rows. Do not edit.
import type { HVItem as Message } from "@opend/core/qot/get-option-underlying-overview";
import { enumName } from "../../enum-name.ts";
import { type HistoricalVolatilityRange, historicalVolatilityRanges } from "../enums/historical-volatility-range.ts";

/** Historical volatility over one range of days. */
export interface HistoricalVolatility {
  /** How many days it looks back. OpenD calls it `timeRange`. */
  readonly range: HistoricalVolatilityRange;
  /** Volatility that the underlying showed, in percent (20 means 20 %). OpenD calls it `hv`. */
  readonly historicalVolatilityPercent: number;
  /**
   * Part of past days on which it was lower, in percent (20 means 20 %). OpenD calls it
   * `hvPercentile`.
   */
  readonly historicalVolatilityPercentile: number | undefined;
}

export function historicalVolatility(message: Message): HistoricalVolatility {
  return {
    range: enumName(historicalVolatilityRanges, message.timeRange),
    historicalVolatilityPercent: message.hv,
    historicalVolatilityPercentile: message.hvPercentile,
  };
}
