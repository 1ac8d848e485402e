// Generated from Qot_GetSearchNews.proto by tools/protoc-gen-opend. Do not edit.
import { readSearchNews, writeC2S, readS2C } from "../../strict/qot/get-search-news.ts";
import { type Loose, type Writer, putList, putMessages } from "../../../protobuf/writer.ts";
import { putString, putInt32, putInt64 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/qot/get-search-news.ts";

/** @internal */
export function writeSearchNews(w: Writer, m: Loose<types.SearchNews>): void {
  putString(w, 10, "title", m.title);
  putInt32(w, 16, "news_sub_type", m.news_sub_type);
  putString(w, 26, "source", m.source);
  putString(w, 34, "publish_time", m.publish_time);
  putInt64(w, 40, "view_count", m.view_count);
  putList(w, 50, "related_securities", m.related_securities, putString);
  putString(w, 58, "url", m.url);
}

export const SearchNews: MessageType<types.SearchNews> = { name: "Qot_GetSearchNews.SearchNews", read: readSearchNews, write: writeSearchNews };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let keyword: string | undefined;
  let max_count: number | undefined;
  let news_sub_type: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) keyword = string(r);
    if (r.tag === 16) max_count = int32(r);
    if (r.tag === 24) news_sub_type = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { keyword: keyword ?? lacks(r, "keyword"), max_count, news_sub_type });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetSearchNews.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "search_news_list", m.search_news_list, writeSearchNews);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetSearchNews.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetSearchNews.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetSearchNews.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for news that match a keyword. Qot_GetSearchNews, protocol 3263. */
export const GetSearchNews: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3263,
  name: "Qot_GetSearchNews",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { pageMax: 100, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
