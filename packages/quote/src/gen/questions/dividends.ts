// Generated from Qot_GetCorporateActionsDividends by tools/questions. Do not edit.
import { type C2S, GetCorporateActionsDividends, type S2C } from "@opend/core/qot/get-corporate-actions-dividends";
import type { CallOptions } from "@opend/core";
import { code } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type Dividend, dividend as readDividend } from "../rows/dividend.ts";

/** The arguments of {@link dividendsQuestion}. */
export interface DividendsArguments {
  /** The stock or fund of the request. */
  readonly code: string;
}

/** Qot_GetCorporateActionsDividends as a value, for tools. */
export const dividendsQuestion: SingleQuestion<DividendsArguments, C2S, S2C, readonly Dividend[]> = {
  protocol: GetCorporateActionsDividends,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
  },
  about: ({ code }) => [code],
  answer: ({ dividendList }) => dividendList.map(readDividend),
};

/**
 * The dividends of a stock or a fund, with their dates.
 *
 * ```ts
 * const all = await dividends(opend, "HK.00700");
 * console.log(all.map(({ statement, exDate }) => [statement, exDate]));
 * ```
 *
 * Qot_GetCorporateActionsDividends (3234), 30 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function dividends(
  opend: Requester,
  code: string,
  options: CallOptions = {},
): Promise<readonly Dividend[]> {
  return single(opend, dividendsQuestion, { code }, options);
}
