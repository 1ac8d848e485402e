// Generated from Qot_GetSearchQuote.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetSearchQuote.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

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

export const SearchQuote: MessageType<SearchQuote> = {
  name: "Qot_GetSearchQuote.SearchQuote",
  wire: wire.SearchQuote,
};

export interface C2S {
  /** What is searched for: a part of a code or a name. */
  keyword: string;
  /** Securities wanted at most; 10 when absent. */
  max_count?: number | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetSearchQuote.C2S",
  wire: wire.C2S,
  checked: [
    ["keyword", "required", "string"],
    ["max_count", "optional", "int32"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** The securities that match. */
  search_quote_list: SearchQuote[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetSearchQuote.S2C",
  wire: wire.S2C,
  checked: [
    ["search_quote_list", "repeated"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetSearchQuote.Request",
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
  name: "Qot_GetSearchQuote.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for securities that match a keyword. Qot_GetSearchQuote, protocol 3262. */
export const GetSearchQuote: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
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
};
