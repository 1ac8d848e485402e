// Generated from Qot_GetMacroIndicatorList.MacroIndicatorCategory by tools/rows. Do not edit.
import type { MacroIndicatorCategory as Message } from "@opend/core/qot/get-macro-indicator-list";
import { type MacroIndicator, macroIndicator } from "./macro-indicator.ts";

/** The indicators of one category. */
export interface MacroCategory {
  /**
   * Title of the category: all, employment, inflation, interest rates. OpenD calls it
   * `categoryName`.
   */
  readonly category: string;
  /** The indicators that belong to the category. OpenD calls it `indicatorList`. */
  readonly indicators: readonly MacroIndicator[];
}

export function macroCategory(message: Message): MacroCategory {
  return {
    category: message.categoryName,
    indicators: message.indicatorList.map(macroIndicator),
  };
}
