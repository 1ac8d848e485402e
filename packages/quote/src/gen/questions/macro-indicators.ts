// Generated from Qot_GetMacroIndicatorList by tools/questions. Do not edit.
import { type C2S, GetMacroIndicatorList, type S2C } from "@opend/core/qot/get-macro-indicator-list";
import type { CallOptions } from "@opend/core";
import { choice } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type MacroRegion, macroRegions } from "../enums/macro-region.ts";
import { type MacroCategory, macroCategory as readMacroCategory } from "../rows/macro-category.ts";

/** The arguments of {@link macroIndicatorsQuestion}. */
export interface MacroIndicatorsArguments {
  /** The country or region. */
  readonly region: MacroRegion;
}

/** Qot_GetMacroIndicatorList as a value, for tools. */
export const macroIndicatorsQuestion: SingleQuestion<MacroIndicatorsArguments, C2S, S2C, readonly MacroCategory[]> = {
  protocol: GetMacroIndicatorList,
  arguments: {
    region: { field: "region", kind: choice(macroRegions), isRequired: true },
  },
  about: () => [],
  answer: ({ indicatorList }) => indicatorList.map(readMacroCategory),
};

/**
 * The macroeconomic indicators of a country or region, by category.
 *
 * ```ts
 * for (const { category, indicators } of await macroIndicators(opend, "US"))
 *   console.log(category, indicators.map(({ id, name }) => [id, name]));
 * ```
 *
 * Qot_GetMacroIndicatorList (3402), 60 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function macroIndicators(
  opend: Requester,
  region: MacroRegion,
  options: CallOptions = {},
): Promise<readonly MacroCategory[]> {
  return single(opend, macroIndicatorsQuestion, { region }, options);
}
