// Generated from Qot_GetValuationPlateStockList.StockItem by tools/rows. Do not edit.
import type { StockItem as Message } from "@opend/core/qot/get-valuation-plate-stock-list";
import { codeText } from "../../codes.ts";

/** The valuation of one stock. */
export interface StockValuation {
  /** The stock of the plate or index. OpenD calls it `security`. */
  readonly code: string | undefined;
  /** Name in the language that OpenD is set to. */
  readonly name: string | undefined;
  /** The valuation ratio at present. OpenD calls it `valuationVal`. */
  readonly value: number | undefined;
  /** The ratio to expected figures; price over earnings and price over sales only. */
  readonly forwardValue: number | undefined;
  /** Part of its past in which the ratio was lower, in percent (12.34 means 12.34 %). */
  readonly valuationPercentile: number | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap: number | undefined;
}

export function stockValuation(message: Message): StockValuation {
  return {
    code: message.security && codeText(message.security),
    name: message.name || undefined,
    value: message.valuationVal,
    forwardValue: message.forwardValue,
    valuationPercentile: message.valuationPercentile,
    marketCap: message.marketCap,
  };
}
