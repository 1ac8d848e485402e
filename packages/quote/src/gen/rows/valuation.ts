// Generated from Qot_GetValuationDetail.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-valuation-detail";
import { enumName } from "../../enum-name.ts";
import type { InZones } from "../../rows/subject.ts";
import { type MarketTime, marketTimeIfTold } from "../../time/market-time.ts";
import { type ValuationRatio, valuationRatios } from "../enums/valuation-ratio.ts";
import { type PlateValuation, plateValuation } from "./plate-valuation.ts";
import { type ValuationDistribution, valuationDistribution } from "./valuation-distribution.ts";
import { type ValuationGrowth, valuationGrowth } from "./valuation-growth.ts";
import { type ValuationTrend, valuationTrend } from "./valuation-trend.ts";

/** The valuation of a stock or an index: over time, in its market, in its plate. */
export interface Valuation {
  /** The ratio that all values are of. OpenD calls it `valuationType`. */
  readonly ratio: ValuationRatio | undefined;
  /**
   * When the figures were last updated, as `YYYY-MM-DD hh:mm:ss` in the market's own time zone.
   * OpenD calls it `lastUpdateTimeStr`.
   */
  readonly lastUpdateTime: MarketTime | undefined;
  /** The ratio over time. */
  readonly trend: ValuationTrend | undefined;
  /**
   * The ratio among all stocks of the market, or all constituents of the index. OpenD calls it
   * `marketDistribution`.
   */
  readonly market: ValuationDistribution | undefined;
  /** The ratio among the stocks of the plate; stocks only. OpenD calls it `plateDistribution`. */
  readonly plate: PlateValuation | undefined;
  /**
   * Growth of profit or revenue; stocks only, absent for price over book value. OpenD calls it
   * `profitGrowthRate`.
   */
  readonly growth: ValuationGrowth | undefined;
}

export function valuation(message: Message, about: InZones): Valuation {
  return {
    ratio: enumName(valuationRatios, message.valuationType),
    lastUpdateTime: marketTimeIfTold({ time: message.lastUpdateTimeStr ?? "", timestamp: Number(message.lastUpdateTime ?? 0n) }, about.zones, "Qot_GetValuationDetail.S2C"),
    trend: message.trend && valuationTrend(message.trend),
    market: message.marketDistribution && valuationDistribution(message.marketDistribution),
    plate: message.plateDistribution && plateValuation(message.plateDistribution),
    growth: message.profitGrowthRate && valuationGrowth(message.profitGrowthRate),
  };
}
