// Generated from Qot_GetSearchQuote by tools/questions. Do not edit.
import { type C2S, GetSearchQuote, type S2C } from "@opend/core/qot/get-search-quote";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { integer, text } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type FoundSecurity, foundSecurity as readFoundSecurity } from "../rows/found-security.ts";

/** Options of {@link searchSecurities}. */
export interface SearchSecuritiesOptions extends CallOptions {
  /** The most securities to return. Default: 10. */
  readonly count?: number | undefined;
}

/** The arguments of {@link searchSecuritiesQuestion}. */
export interface SearchSecuritiesArguments extends Pick<SearchSecuritiesOptions, "count"> {
  /** A part of a code or a name. */
  readonly keyword: string;
}

/** Qot_GetSearchQuote as a value, for tools. */
export const searchSecuritiesQuestion: SingleQuestion<SearchSecuritiesArguments, C2S, S2C, readonly FoundSecurity[]> = {
  protocol: GetSearchQuote,
  arguments: {
    keyword: { field: "keyword", kind: text, isRequired: true },
    count: { field: "max_count", kind: integer(0, 2147483647) },
  },
  about: () => [],
  answer: ({ search_quote_list }) => search_quote_list.map(readFoundSecurity),
};

/**
 * The securities that match a text.
 *
 * ```ts
 * const found = await searchSecurities(opend, "tencent");
 * console.log(found.map(({ code, name }) => [code, name]));
 * ```
 *
 * Qot_GetSearchQuote (3262), 10 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function searchSecurities(
  opend: Requester,
  keyword: string,
  options: SearchSecuritiesOptions = {},
): Promise<readonly FoundSecurity[]> {
  return single(opend, searchSecuritiesQuestion, { ...copied(options), keyword }, options);
}
