// Generated from tools/questions/subjects/search. Do not edit.
export type { NewsKind } from "../enums/news-kind.ts";
export type { SecurityType } from "../enums/security-type.ts";
export type { FoundNews } from "../rows/found-news.ts";
export type { FoundSecurity } from "../rows/found-security.ts";
export { type SearchSecuritiesOptions, type SearchSecuritiesArguments, searchSecurities, searchSecuritiesQuestion } from "../questions/search-securities.ts";
export { type SearchNewsOptions, type SearchNewsArguments, searchNews, searchNewsQuestion } from "../questions/search-news.ts";
