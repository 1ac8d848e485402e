// Generated from Qot_GetHeatMapData.HeatMapPlateData by tools/rows. Do not edit.
import type { HeatMapPlateData as Message } from "@opend/core/qot/get-heat-map-data";
import { codeText } from "../../codes.ts";
import { safeNumber } from "../../safe-number.ts";

/** The figures of one plate. */
export interface HeatMapPlate {
  /** Market and code of the plate. OpenD calls it `plate`. */
  readonly code: string | undefined;
  /** What the plate is called. OpenD calls it `plateName`. */
  readonly name: string | undefined;
  /**
   * Latest price of the plate, which the vendor calculates as for an index. OpenD calls it
   * `curPrice`.
   */
  readonly price: number | undefined;
  /** Change against the previous close, in percent (20 means 20 %). OpenD calls it `changeRate`. */
  readonly changePercent: number | undefined;
  /** Shares traded today in its stocks. */
  readonly volume: number | undefined;
  /** Value traded today in its stocks, in the currency of the market. */
  readonly turnover: number | undefined;
  /** Market value of its stocks, in the currency of the market. OpenD calls it `marketVal`. */
  readonly marketCap: number | undefined;
  /** Mean price over earnings of its stocks, a plain ratio. OpenD calls it `peAvg`. */
  readonly averagePriceToEarnings: number | undefined;
  /** Stocks whose price is up. OpenD calls it `riseCount`. */
  readonly rising: number | undefined;
  /** Stocks whose price is down. OpenD calls it `fallCount`. */
  readonly falling: number | undefined;
  /** Stocks whose price is unchanged. OpenD calls it `equalCount`. */
  readonly unchanged: number | undefined;
  /** The stock of the plate that rose most. OpenD calls it `leaderStock`. */
  readonly leader: string | undefined;
  /** About the plate, in words. */
  readonly description: string | undefined;
}

export function heatMapPlate(message: Message): HeatMapPlate {
  return {
    code: message.plate && codeText(message.plate),
    name: message.plateName || undefined,
    price: message.curPrice,
    changePercent: message.changeRate,
    volume: safeNumber("volume", message.volume),
    turnover: message.turnover,
    marketCap: message.marketVal,
    averagePriceToEarnings: message.peAvg,
    rising: message.riseCount,
    falling: message.fallCount,
    unchanged: message.equalCount,
    leader: message.leaderStock && codeText(message.leaderStock),
    description: message.description || undefined,
  };
}
