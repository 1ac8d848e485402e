// Generated from Qot_GetValuationDetail.PlateDistribution.PlateStockItem by tools/rows. Do not edit.
import type { PlateDistribution_PlateStockItem as Message } from "@opend/core/qot/get-valuation-detail";
import { codeText } from "../../codes.ts";

/** One stock of the plate. */
export interface PlateStockValuation {
  /** The stock of the plate. OpenD calls it `security`. */
  readonly code: string | undefined;
  /** Name in the language that OpenD is set to. */
  readonly name: string | undefined;
  /** The valuation ratio of the stock. */
  readonly value: number | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap: number | undefined;
}

export function plateStockValuation(message: Message): PlateStockValuation {
  return {
    code: message.security && codeText(message.security),
    name: message.name || undefined,
    value: message.value,
    marketCap: message.marketCap,
  };
}
