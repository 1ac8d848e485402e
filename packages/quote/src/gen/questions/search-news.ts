// Generated from Qot_GetSearchNews by tools/questions. Do not edit.
import { type C2S, GetSearchNews, type S2C } from "@opend/core/qot/get-search-news";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { type Choice, choice, integer, text } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { newsKinds } from "../enums/news-kind.ts";
import { type FoundNews, foundNews as readFoundNews } from "../rows/found-news.ts";

/** Options of {@link searchNews}. */
export interface SearchNewsOptions extends CallOptions {
  /** The most news items to return. Default: 10. */
  readonly count?: number | undefined;
  /** The kind of news wanted. Default: all. */
  readonly kind?: Choice<typeof newsKinds> | undefined;
}

/** The arguments of {@link searchNewsQuestion}. */
export interface SearchNewsArguments extends Pick<SearchNewsOptions, "count" | "kind"> {
  /** A word, code or name in the news. */
  readonly keyword: string;
}

/** Qot_GetSearchNews as a value, for tools. */
export const searchNewsQuestion: SingleQuestion<SearchNewsArguments, C2S, S2C, readonly FoundNews[]> = {
  protocol: GetSearchNews,
  arguments: {
    keyword: { field: "keyword", kind: text, isRequired: true },
    count: { field: "max_count", kind: integer(0, 2147483647) },
    kind: { field: "news_sub_type", kind: choice(newsKinds) },
  },
  about: () => [],
  answer: ({ search_news_list }) => search_news_list.map(readFoundNews),
};

/**
 * News about a word, code or name.
 *
 * ```ts
 * const news = await searchNews(opend, "HK.00700", { kind: "notice" });
 * console.log(news.map(({ title, url }) => [title, url]));
 * ```
 *
 * Qot_GetSearchNews (3263), 10 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function searchNews(
  opend: Requester,
  keyword: string,
  options: SearchNewsOptions = {},
): Promise<readonly FoundNews[]> {
  return single(opend, searchNewsQuestion, { ...copied(options), keyword }, options);
}
