// Generated from Qot_GetSearchNews.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetSearchNews.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import type { NewsSubType } from "../../wire/Qot_GetSearchNews.ts";
export { NewsSubType } from "../../wire/Qot_GetSearchNews.ts";

/** One piece of news that matches. */
export interface SearchNews {
  /** Headline, which has the keyword in it. */
  title?: string | undefined;
  /** A value of `NewsSubType`: the kind of news. */
  news_sub_type?: number | undefined;
  /** Who published it, such as Benzinga. */
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

export const SearchNews: MessageType<SearchNews> = {
  name: "Qot_GetSearchNews.SearchNews",
  wire: wire.SearchNews,
  checked: [
    ["related_securities", "repeated"],
  ],
};

export interface C2S {
  /** What the news must be about: a word, a code or a name. */
  keyword: string;
  /** Pieces of news wanted at most; 10 when absent. */
  max_count?: number | undefined;
  /** A value of `NewsSubType`: the kind of news wanted; all when absent. */
  news_sub_type?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetSearchNews.C2S",
  wire: wire.C2S,
  checked: [
    ["keyword", "required", "string"],
    ["max_count", "optional", "int32"],
    ["news_sub_type", "optional", "int32"],
  ],
};

export interface S2C {
  /** The news that match. */
  search_news_list: SearchNews[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetSearchNews.S2C",
  wire: wire.S2C,
  checked: [
    ["search_news_list", "repeated", SearchNews],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetSearchNews.Request",
  wire: wire.Request,
  checked: [
    ["c2s", "required", C2S],
  ],
};

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's own words about a failure, in the language OpenD is set to. */
  retMsg?: string | undefined;
  /** OpenD's number for a failure, where it has one. */
  errCode?: number | undefined;
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
  s2c?: S2C | undefined;
}

export const Response: MessageType<Response> = {
  name: "Qot_GetSearchNews.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for news that match a keyword. Qot_GetSearchNews, protocol 3263. */
export const GetSearchNews: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
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
};
