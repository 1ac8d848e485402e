// Generated from Qot_GetValuationDetail.PlateDistribution by tools/rows. Do not edit.
import type { PlateDistribution as Message } from "@opend/core/qot/get-valuation-detail";
import { codeText } from "../../codes.ts";
import { type PlateStockValuation, plateStockValuation } from "./plate-stock-valuation.ts";

/** The valuation among the stocks of a plate. */
export interface PlateValuation {
  /** The plate that the stock belongs to. OpenD calls it `plate`. */
  readonly code: string | undefined;
  /** What the plate is called. OpenD calls it `plateName`. */
  readonly name: string | undefined;
  /** Mean of the valuation ratio in the plate. OpenD calls it `plateAverageValue`. */
  readonly averageValue: number | undefined;
  /** Position of the stock in the plate by this ratio. OpenD calls it `plateRanking`. */
  readonly ranking: number | undefined;
  /** How many stocks the plate has. OpenD calls it `plateStockItemCount`. */
  readonly stockCount: number | undefined;
  /** The stocks of the plate with their valuations. OpenD calls it `stockItems`. */
  readonly stocks: readonly PlateStockValuation[];
}

export function plateValuation(message: Message): PlateValuation {
  return {
    code: message.plate && codeText(message.plate),
    name: message.plateName || undefined,
    averageValue: message.plateAverageValue,
    ranking: message.plateRanking,
    stockCount: message.plateStockItemCount,
    stocks: message.stockItems.map(plateStockValuation),
  };
}
