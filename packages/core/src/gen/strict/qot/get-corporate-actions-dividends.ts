// Generated from Qot_GetCorporateActionsDividends.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { string } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One dividend with its dates. */
export interface DividendItem {
  /** Day of the announcement, as `YYYY/MM/DD` in the market's own time zone. */
  pubDate?: string | undefined;
  /** What is paid, in words. */
  statement?: string | undefined;
  /** How far the dividend has come, in words; stocks and trusts of Hong Kong and mainland China only. */
  process?: string | undefined;
  /** Record date as `YYYY/MM/DD` in the market's own time zone; absent for ETFs. */
  recordDate?: string | undefined;
  /** Ex-date: first day that the stock trades without the dividend, as `YYYY/MM/DD` in the market's own time zone. */
  exDate?: string | undefined;
  /** Day of payment, as `YYYY/MM/DD` in the market's own time zone. */
  dividendPayableDate?: string | undefined;
  /** The fiscal year, as text; ETFs only. */
  fiscalYear?: string | undefined;
}

/** @internal */
export function readDividendItem(r: Reader): DividendItem {
  let pubDate: string | undefined;
  let statement: string | undefined;
  let process: string | undefined;
  let recordDate: string | undefined;
  let exDate: string | undefined;
  let dividendPayableDate: string | undefined;
  let fiscalYear: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) pubDate = string(r);
    if (r.tag === 18) statement = string(r);
    if (r.tag === 26) process = string(r);
    if (r.tag === 34) recordDate = string(r);
    if (r.tag === 42) exDate = string(r);
    if (r.tag === 50) dividendPayableDate = string(r);
    if (r.tag === 58) fiscalYear = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 33, { pubDate, statement, process, recordDate, exDate, dividendPayableDate, fiscalYear });
}

export interface C2S {
  /** The stock or fund of the request. */
  security: Qot_Common.Security;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
}

export interface S2C {
  /** The dividends, the latest announced first. */
  dividendList: DividendItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const dividendList: DividendItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) dividendList.push(readDividendItem(below(r, "dividendList", dividendList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { dividendList });
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

/** Asks for the dividends of a stock. Qot_GetCorporateActionsDividends, protocol 3234. */
export const GetCorporateActionsDividends: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3234,
  name: "Qot_GetCorporateActionsDividends",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: { name: "Qot_GetCorporateActionsDividends.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetCorporateActionsDividends.C2S", write: writeC2S },
  reply: { name: "Qot_GetCorporateActionsDividends.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetCorporateActionsDividends.S2C", read: readS2C },
});
