// Generated from Qot_GetIndicatorList.IndicatorEntry by tools/rows. Do not edit.
import type { IndicatorEntry as Message } from "@opend/core/qot/get-indicator-list";
import { type IndicatorScript, indicatorScript } from "./indicator-script.ts";

/** One indicator, which may be written in two languages. */
export interface Indicator {
  /** The indicator in MyLang; absent if there is none. OpenD calls it `myLang`. */
  readonly myLanguage: IndicatorScript | undefined;
  /** The indicator in Python; absent if there is none. */
  readonly python: IndicatorScript | undefined;
}

export function indicator(message: Message): Indicator {
  return {
    myLanguage: message.myLang && indicatorScript(message.myLang),
    python: message.python && indicatorScript(message.python),
  };
}
