// Generated from Qot_GetIndicatorList.IndicatorInfo by tools/rows. Do not edit.
import type { IndicatorInfo as Message } from "@opend/core/qot/get-indicator-list";
import { type IndicatorInput, indicatorInput } from "./indicator-input.ts";
import { type IndicatorOutput, indicatorOutput } from "./indicator-output.ts";

/** One indicator in one language. */
export interface IndicatorScript {
  /** The short name, which no other indicator of the language has. OpenD calls it `shortName`. */
  readonly name: string | undefined;
  /** What the indicator is called at length. */
  readonly fullName: string | undefined;
  /** Its source code; only where the search is exact and not empty. */
  readonly script: string | undefined;
  /** The parameters that it takes. */
  readonly inputs: readonly IndicatorInput[];
  /** The lines that it draws. */
  readonly outputs: readonly IndicatorOutput[];
}

export function indicatorScript(message: Message): IndicatorScript {
  return {
    name: message.shortName || undefined,
    fullName: message.fullName || undefined,
    script: message.script || undefined,
    inputs: message.inputs.map(indicatorInput),
    outputs: message.outputs.map(indicatorOutput),
  };
}
