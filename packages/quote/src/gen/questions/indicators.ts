// Generated from Qot_GetIndicatorList by tools/questions. Do not edit.
import { type C2S, GetIndicatorList, type S2C } from "@opend/core/qot/get-indicator-list";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { choice, text } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type IndicatorLanguage, indicatorLanguages } from "../enums/indicator-language.ts";
import { type IndicatorSearch, indicatorSearchs } from "../enums/indicator-search.ts";
import { type Indicator, indicator as readIndicator } from "../rows/indicator.ts";

/** Options of {@link indicators}. */
export interface IndicatorsOptions extends CallOptions {
  /** A part of the name. Default: all indicators. */
  readonly search?: string | undefined;
  /** Only this language; both when absent or 0. */
  readonly language?: IndicatorLanguage | undefined;
  /** A part or the whole must match. Default: part. */
  readonly match?: IndicatorSearch | undefined;
}

/** The arguments of {@link indicatorsQuestion}. */
export type IndicatorsArguments = Pick<IndicatorsOptions, "search" | "language" | "match">;

/** Qot_GetIndicatorList as a value, for tools. */
export const indicatorsQuestion: SingleQuestion<IndicatorsArguments, C2S, S2C, readonly Indicator[]> = {
  protocol: GetIndicatorList,
  arguments: {
    search: { field: "searchKey", kind: text },
    language: { field: "langType", kind: choice(indicatorLanguages) },
    match: { field: "searchMode", kind: choice(indicatorSearchs) },
  },
  about: () => [],
  answer: ({ indicatorList }) => indicatorList.map(readIndicator),
};

/**
 * The technical indicators that OpenD can calculate.
 *
 * ```ts
 * const found = await indicators(opend, { search: "MACD" });
 * console.log(found.map(({ myLanguage, python }) => (myLanguage ?? python)?.name));
 * ```
 *
 * Qot_GetIndicatorList (3259), with no documented limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function indicators(
  opend: Requester,
  options: IndicatorsOptions = {},
): Promise<readonly Indicator[]> {
  return single(opend, indicatorsQuestion, { ...copied(options) }, options);
}
