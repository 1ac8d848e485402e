// Generated from Qot_GetSearchQuote.proto by tools/protoc-gen-opend. Do not edit.
import { readSearchQuote, writeC2S, readS2C } from "../../strict/qot/get-search-quote.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putString, putBool } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-search-quote.ts";

/** @internal */
export function writeSearchQuote(w: Writer, m: Loose<types.SearchQuote>): void {
  putInt32(w, 8, "market", m.market);
  putString(w, 18, "code", m.code);
  putString(w, 26, "name", m.name);
  putInt32(w, 32, "sec_type", m.sec_type);
  putBool(w, 40, "is_watched", m.is_watched);
}

export const SearchQuote: MessageType<types.SearchQuote> = { name: "Qot_GetSearchQuote.SearchQuote", read: readSearchQuote, write: writeSearchQuote };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let keyword: string | undefined;
  let max_count: number | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) keyword = string(r);
    if (r.tag === 16) max_count = int32(r);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { keyword: keyword ?? lacks(r, "keyword"), max_count, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetSearchQuote.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "search_quote_list", m.search_quote_list, writeSearchQuote);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetSearchQuote.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetSearchQuote.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetSearchQuote.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for securities that match a keyword. Qot_GetSearchQuote, protocol 3262. */
export const GetSearchQuote: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3262,
  name: "Qot_GetSearchQuote",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { pageMax: 100, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
