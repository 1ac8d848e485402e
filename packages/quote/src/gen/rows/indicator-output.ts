// Generated from Qot_Common.IndicatorOutputParam by tools/rows. Do not edit.
import type { IndicatorOutputParam as Message } from "@opend/core/qot/common";

/** One line that an indicator draws. */
export interface IndicatorOutput {
  /** What the line is called. */
  readonly name: string | undefined;
  /** Position of the line, counted from 0. */
  readonly index: number | undefined;
}

export function indicatorOutput(message: Message): IndicatorOutput {
  return {
    name: message.name || undefined,
    index: message.index,
  };
}
