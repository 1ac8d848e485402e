// Generated from Qot_GetSearchNews.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { string, int32, int64, plainString, item } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { NewsSubType } from "../../wire/Qot_GetSearchNews.ts";
export { NewsSubType } from "../../wire/Qot_GetSearchNews.ts";

/** One piece of news that matches. */
export interface SearchNews {
  /** Headline, which has the keyword in it. */
  title?: string | undefined;
  /** A value of `NewsSubType`: the kind of news. */
  news_sub_type?: number | undefined;
  /** The publisher, such as Benzinga. */
  source?: string | undefined;
  /** When it was published, a timestamp as text; the vendor does not document its unit. */
  publish_time?: string | undefined;
  /** How often it was read. */
  view_count?: bigint | undefined;
  /** Codes of the securities that it is about, the market last (`LITE.US`). */
  related_securities: string[];
  /** Web address of the news. */
  url?: string | undefined;
}

/** @internal */
export function readSearchNews(r: Reader): SearchNews {
  let title: string | undefined;
  let news_sub_type: number | undefined;
  let source: string | undefined;
  let publish_time: string | undefined;
  let view_count: bigint | undefined;
  const related_securities: string[] = [];
  let url: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) title = string(r);
    if (r.tag === 16) news_sub_type = int32(r);
    if (r.tag === 26) source = string(r);
    if (r.tag === 34) publish_time = string(r);
    if (r.tag === 40) view_count = int64(r);
    while (r.tag === 50) item(r, related_securities, plainString);
    if (r.tag === 58) url = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 31, { title, news_sub_type, source, publish_time, view_count, related_securities, url });
}

export interface C2S {
  /** What the news must be about: a word, a code or a name. */
  keyword: string;
  /** Pieces of news wanted at most; 10 when absent. */
  max_count?: number | undefined;
  /** A value of `NewsSubType`: the kind of news wanted; all when absent. */
  news_sub_type?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putString(w, 10, "keyword", m.keyword ?? missing(w, "keyword"));
  putInt32(w, 16, "max_count", m.max_count);
  putInt32(w, 24, "news_sub_type", m.news_sub_type);
}

export interface S2C {
  /** The news that match. */
  search_news_list: SearchNews[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const search_news_list: SearchNews[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) search_news_list.push(readSearchNews(below(r, "search_news_list", search_news_list.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { search_news_list });
}

export interface Request {
  /** The content of the request. */
  c2s: C2S;
}

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The content of the reply or push; absent if `retType` is a failure. */
  s2c?: S2C | undefined;
}

/** Asks for news that match a keyword. Qot_GetSearchNews, protocol 3263. */
export const GetSearchNews: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3263,
  name: "Qot_GetSearchNews",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { pageMax: 100, pageDefault: 10 },
  request: { name: "Qot_GetSearchNews.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetSearchNews.C2S", write: writeC2S },
  reply: { name: "Qot_GetSearchNews.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetSearchNews.S2C", read: readS2C },
});
