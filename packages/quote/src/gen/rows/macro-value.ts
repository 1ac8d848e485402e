// Generated from Qot_GetMacroIndicatorHistory.MacroDataPoint by tools/rows. Do not edit.
import type { MacroDataPoint as Message } from "@opend/core/qot/get-macro-indicator-history";
import { enumName } from "../../enum-name.ts";
import { dayText } from "../../time/day-text.ts";
import { type MacroUnit, macroUnits } from "../enums/macro-unit.ts";

/** One published value of an indicator. */
export interface MacroValue {
  /** Day that the value belongs to, as `YYYY-MM-DD`. OpenD calls it `dataTime`. */
  readonly date: string | undefined;
  /**
   * When the value was published, as `YYYY-MM-DD hh:mm:ss`; the vendor does not document the time
   * zone.
   */
  readonly releaseTime: string | undefined;
  /** What was published, not scaled; `unit` gives its unit. */
  readonly value: number | undefined;
  /** What was expected, not scaled; `unit` gives its unit. OpenD calls it `predictValue`. */
  readonly estimate: number | undefined;
  /**
   * The value of the period before, not scaled; `unit` gives its unit. OpenD calls it
   * `previousValue`.
   */
  readonly previous: number | undefined;
  /** Percent, a plain value or an index. OpenD calls it `unitType`. */
  readonly unit: MacroUnit | undefined;
}

export function macroValue(message: Message): MacroValue {
  return {
    date: dayText(message.dataTime),
    releaseTime: dayText(message.releaseTime),
    value: message.value,
    estimate: message.predictValue,
    previous: message.previousValue,
    unit: enumName(macroUnits, message.unitType),
  };
}
