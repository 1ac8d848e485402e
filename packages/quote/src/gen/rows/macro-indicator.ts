// Generated from Qot_GetMacroIndicatorList.MacroIndicatorInfo by tools/rows. Do not edit.
import type { MacroIndicatorInfo as Message } from "@opend/core/qot/get-macro-indicator-list";

/** One macroeconomic indicator. */
export interface MacroIndicator {
  /** What the indicator measures, in a few words. */
  readonly name: string | undefined;
  /** Id of the indicator, for `macroHistory`. OpenD calls it `indicatorId`. */
  readonly id: bigint;
}

export function macroIndicator(message: Message): MacroIndicator {
  return {
    name: message.name || undefined,
    id: message.indicatorId,
  };
}
