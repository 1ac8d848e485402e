// Generated from Qot_Common.IndicatorInputParam by tools/rows. Do not edit.
import type { IndicatorInputParam as Message } from "@opend/core/qot/common";
import { type IndicatorValue, indicatorValue } from "./indicator-value.ts";

/** A parameter that an indicator takes. */
export interface IndicatorInput {
  /** What the parameter is called. */
  readonly name: string | undefined;
  /** Position of the parameter, counted from 0. */
  readonly index: number | undefined;
  /**
   * The parameter's variable in the indicator's script (`N`, `P1`); MyLang indicators only, empty
   * for Python ones. OpenD calls it `varName`.
   */
  readonly variable: string | undefined;
  /** The present value of the parameter. */
  readonly value: IndicatorValue | undefined;
}

export function indicatorInput(message: Message): IndicatorInput {
  return {
    name: message.name || undefined,
    index: message.index,
    variable: message.varName || undefined,
    value: message.value && indicatorValue(message.value),
  };
}
