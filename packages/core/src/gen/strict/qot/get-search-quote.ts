// Generated from Qot_GetSearchQuote.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int32, string, bool } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One security that matches. */
export interface SearchQuote {
  /** A value of `QotMarket`: the market that the code belongs to. */
  market?: number | undefined;
  /** The code without its market (`LITE`, `01936`). */
  code?: string | undefined;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** A value of `SecurityType`: stock, fund, warrant and the like. */
  sec_type?: number | undefined;
  /** Whether the security is in the user's watchlist. */
  is_watched?: boolean | undefined;
}

/** @internal */
export function readSearchQuote(r: Reader): SearchQuote {
  let market: number | undefined;
  let code: string | undefined;
  let name: string | undefined;
  let sec_type: number | undefined;
  let is_watched: boolean | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) market = int32(r);
    if (r.tag === 18) code = string(r);
    if (r.tag === 26) name = string(r);
    if (r.tag === 32) sec_type = int32(r);
    if (r.tag === 40) is_watched = bool(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { market, code, name, sec_type, is_watched });
}

export interface C2S {
  /** What is searched for: a part of a code or a name. */
  keyword: string;
  /** Securities wanted at most; 10 when absent. */
  max_count?: number | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putString(w, 10, "keyword", m.keyword ?? missing(w, "keyword"));
  putInt32(w, 16, "max_count", m.max_count);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** The securities that match. */
  search_quote_list: SearchQuote[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const search_quote_list: SearchQuote[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) search_quote_list.push(readSearchQuote(below(r, "search_quote_list", search_quote_list.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { search_quote_list });
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

/** Asks for securities that match a keyword. Qot_GetSearchQuote, protocol 3262. */
export const GetSearchQuote: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3262,
  name: "Qot_GetSearchQuote",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { pageMax: 100, pageDefault: 10 },
  request: { name: "Qot_GetSearchQuote.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetSearchQuote.C2S", write: writeC2S },
  reply: { name: "Qot_GetSearchQuote.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetSearchQuote.S2C", read: readS2C },
});
