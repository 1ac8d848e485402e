// Generated from Qot_GetIndustrialPlateStock.StockInfo by tools/rows. Do not edit.
import type { StockInfo as Message } from "@opend/core/qot/get-industrial-plate-stock";
import { codeText } from "../../codes.ts";

/** One stock of the plate or chain. */
export interface IndustrialStock {
  /** Market and code of the stock. OpenD calls it `security`. */
  readonly code: string | undefined;
  /** Name in the language that OpenD is set to. */
  readonly name: string | undefined;
}

export function industrialStock(message: Message): IndustrialStock {
  return {
    code: message.security && codeText(message.security),
    name: message.name || undefined,
  };
}
