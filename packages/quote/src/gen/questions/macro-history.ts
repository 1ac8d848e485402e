// Generated from Qot_GetMacroIndicatorHistory by tools/questions. Do not edit.
import { type C2S, GetMacroIndicatorHistory, type S2C } from "@opend/core/qot/get-macro-indicator-history";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { day, id, integer } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type MacroValue, macroValue as readMacroValue } from "../rows/macro-value.ts";

/** Options of {@link macroHistory}. */
export interface MacroHistoryOptions extends CallOptions {
  /** The latest day. Rows go back from there. Default: now. */
  readonly to?: string | Date | undefined;
  /** Rows wanted, at most 1000. Default: 100. */
  readonly count?: number | undefined;
}

/** The arguments of {@link macroHistoryQuestion}. */
export interface MacroHistoryArguments extends Pick<MacroHistoryOptions, "to" | "count"> {
  /** The `id` of the indicator, from `macroIndicators`. */
  readonly id: bigint;
}

/** Qot_GetMacroIndicatorHistory as a value, for tools. */
export const macroHistoryQuestion: SingleQuestion<MacroHistoryArguments, C2S, S2C, readonly MacroValue[]> = {
  protocol: GetMacroIndicatorHistory,
  arguments: {
    id: { field: "indicatorId", kind: id, isRequired: true },
    to: { field: "time", kind: day },
    count: { field: "maxCount", kind: integer(1, 1000) },
  },
  about: () => [],
  answer: ({ dataList }) => dataList.map(readMacroValue),
};

/**
 * The published values of a macroeconomic indicator, the newest first.
 *
 * ```ts
 * const [first] = await macroIndicators(opend, "US");
 * const values = await macroHistory(opend, first?.indicators[0]?.id ?? 1n, { count: 12 });
 * console.log(values.map(({ date, value }) => [date, value]));
 * ```
 *
 * Qot_GetMacroIndicatorHistory (3403), 60 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function macroHistory(
  opend: Requester,
  id: bigint,
  options: MacroHistoryOptions = {},
): Promise<readonly MacroValue[]> {
  return single(opend, macroHistoryQuestion, { ...copied(options), id }, options);
}
