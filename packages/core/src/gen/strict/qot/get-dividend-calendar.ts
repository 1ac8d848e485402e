// Generated from Qot_GetDividendCalendar.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** A value of `QotMarket`: Hong Kong, US, Malaysia, Singapore or Japan. */
  market: number;
  /** The day of the request, as `YYYY-MM-DD`. */
  date: string;
  /** Row to start from; 0 when absent. */
  dataFrom?: number | undefined;
  /** Rows wanted; no limit when absent. */
  count?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "market", m.market ?? missing(w, "market"));
  putString(w, 18, "date", m.date ?? missing(w, "date"));
  putInt32(w, 24, "dataFrom", m.dataFrom);
  putInt32(w, 32, "count", m.count);
}

/** One dividend with its dates. */
export interface DividendCalendarItem {
  /** The stock that pays the dividend. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The plan of the dividend, in words. */
  statement?: string | undefined;
  /** Record date: holders of the stock on this day are paid, as `YYYY-MM-DD`. */
  recordDate?: string | undefined;
  /** Ex-date: first day that the stock trades without the dividend, as `YYYY-MM-DD`. */
  exDate?: string | undefined;
  /** Day of payment, as `YYYY-MM-DD`. */
  dividendPayableDate?: string | undefined;
}

/** @internal */
export function readDividendCalendarItem(r: Reader): DividendCalendarItem {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  let statement: string | undefined;
  let recordDate: string | undefined;
  let exDate: string | undefined;
  let dividendPayableDate: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 26) statement = string(r);
    if (r.tag === 34) recordDate = string(r);
    if (r.tag === 42) exDate = string(r);
    if (r.tag === 50) dividendPayableDate = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 26, { security: security ?? lacks(r, "security"), name, statement, recordDate, exDate, dividendPayableDate });
}

export interface S2C {
  /** The dividends of that day. */
  itemList: DividendCalendarItem[];
  /** Dividends of that day, on all pages together. */
  allCount?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const itemList: DividendCalendarItem[] = [];
  let allCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) itemList.push(readDividendCalendarItem(below(r, "itemList", itemList.length)));
    if (r.tag === 16) allCount = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { itemList, allCount });
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

/** Asks which stocks of a market have dividend dates on a day. Qot_GetDividendCalendar, protocol 3408. */
export const GetDividendCalendar: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3408,
  name: "Qot_GetDividendCalendar",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: { name: "Qot_GetDividendCalendar.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetDividendCalendar.C2S", write: writeC2S },
  reply: { name: "Qot_GetDividendCalendar.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetDividendCalendar.S2C", read: readS2C },
});
