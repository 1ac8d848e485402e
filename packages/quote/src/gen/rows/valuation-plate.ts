// Generated from Qot_GetValuationPlateStockList.PlateItem by tools/rows. Do not edit.
import type { PlateItem as Message } from "@opend/core/qot/get-valuation-plate-stock-list";
import { codeText } from "../../codes.ts";

/** A plate that constituents of the index belong to. */
export interface ValuationPlate {
  /** Market and code of the plate. OpenD calls it `security`. */
  readonly code: string | undefined;
  /** What the plate is called, in the language that OpenD is set to. */
  readonly name: string | undefined;
}

export function valuationPlate(message: Message): ValuationPlate {
  return {
    code: message.security && codeText(message.security),
    name: message.name || undefined,
  };
}
