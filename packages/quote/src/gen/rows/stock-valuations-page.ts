// Generated from Qot_GetValuationPlateStockList.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-valuation-plate-stock-list";
import { type ValuationPlate, valuationPlate } from "./valuation-plate.ts";

/** The plates of an index. */
export interface StockValuationsPage {
  /**
   * Plates that the constituents of an index belong to; only in the first reply about a whole
   * index. OpenD calls it `plateList`.
   */
  readonly plates: readonly ValuationPlate[];
}

export function stockValuationsPage(message: Message): StockValuationsPage {
  return {
    plates: message.plateList.map(valuationPlate),
  };
}
