// Generated from Qot_GetEconomicCalendar.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { string, double, int32, bool } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putList } from "../../../protobuf/writer.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { Importance } from "../../wire/Qot_GetEconomicCalendar.ts";
export { Importance } from "../../wire/Qot_GetEconomicCalendar.ts";

/** One economic event. */
export interface EconomicCalendarItem {
  /** What is published (non-farm payrolls). */
  title?: string | undefined;
  /** When it is published, in Unix seconds. */
  timestamp?: number | undefined;
  /** The country that the event belongs to, in words. */
  country?: string | undefined;
  /** Importance, 1 to 3 stars. */
  star?: number | undefined;
  /** The value of the period before, as text. */
  previous?: string | undefined;
  /** What is expected, as text. */
  consensus?: string | undefined;
  /** What was published, as text. */
  actual?: string | undefined;
}

/** @internal */
export function readEconomicCalendarItem(r: Reader): EconomicCalendarItem {
  let title: string | undefined;
  let timestamp: number | undefined;
  let country: string | undefined;
  let star: number | undefined;
  let previous: string | undefined;
  let consensus: string | undefined;
  let actual: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) title = string(r);
    if (r.tag === 17) timestamp = double(r);
    if (r.tag === 26) country = string(r);
    if (r.tag === 32) star = int32(r);
    if (r.tag === 42) previous = string(r);
    if (r.tag === 50) consensus = string(r);
    if (r.tag === 58) actual = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 29, { title, timestamp, country, star, previous, consensus, actual });
}

export interface C2S {
  /** First day as `YYYY-MM-DD`, in the time zone of the machine that OpenD runs on. */
  beginDate: string;
  /** Last day as `YYYY-MM-DD`; only `beginDate` when absent. */
  endDate?: string | undefined;
  /** Values of `QotMarket`: Hong Kong, US, Shanghai, Singapore, Japan, Australia, Malaysia or Canada. */
  marketList: number[];
  /** A value of `Importance`: events of this importance only; all when absent. */
  importance?: number | undefined;
  /** Rows per page, at most 100; 50 when absent. */
  count?: number | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  nextPage?: string | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putString(w, 10, "beginDate", m.beginDate ?? missing(w, "beginDate"));
  putString(w, 18, "endDate", m.endDate);
  putList(w, 24, "marketList", m.marketList, putInt32);
  putInt32(w, 32, "importance", m.importance);
  putInt32(w, 40, "count", m.count);
  putString(w, 50, "nextPage", m.nextPage);
}

export interface S2C {
  /** The events of this page. */
  itemList: EconomicCalendarItem[];
  /** Cursor for the next page. */
  nextPage?: string | undefined;
  /** Whether there are more pages. */
  hasMore?: boolean | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const itemList: EconomicCalendarItem[] = [];
  let nextPage: string | undefined;
  let hasMore: boolean | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) itemList.push(readEconomicCalendarItem(below(r, "itemList", itemList.length)));
    if (r.tag === 18) nextPage = string(r);
    if (r.tag === 24) hasMore = bool(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { itemList, nextPage, hasMore });
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

/** Asks for economic events between two dates, a page at a time. Qot_GetEconomicCalendar, protocol 3409. */
export const GetEconomicCalendar: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3409,
  name: "Qot_GetEconomicCalendar",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 100, pageDefault: 50 },
  request: { name: "Qot_GetEconomicCalendar.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetEconomicCalendar.C2S", write: writeC2S },
  reply: { name: "Qot_GetEconomicCalendar.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetEconomicCalendar.S2C", read: readS2C },
});
