// Generated from Qot_GetOptionEventAlert.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int64, bool, int32, string, plainInt32, item, items } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { readInterval as readQot_OptionCommon_Interval, writeInterval as writeQot_OptionCommon_Interval } from "../qot/option-common.ts";
import { type Loose, type Writer, putMessage, putList } from "../../../protobuf/writer.ts";
import { putInt64, putBool, putInt32, putString } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type * as Qot_OptionCommon from "../qot/option-common.ts";

/** One alert: which events it is about, and whether it is on. Exactly one of `optionMarket`, `watchlistGroupName` and `underlying` is given. */
export interface EventAlertItem {
  /** Id of the alert; left out when adding one. */
  key?: bigint | undefined;
  /** Whether the alert is on (true) or paused (false). */
  enable?: boolean | undefined;
  /** A value of `OptionMarket`: events of all options of a market. */
  optionMarket?: number | undefined;
  /** Events of the underlyings in this group of the watchlist. */
  watchlistGroupName?: string | undefined;
  /** Events of the options on this security. */
  underlying?: Qot_Common.Security | undefined;
  /** A value of `OptionType`: calls or puts only; both when absent. */
  optionType?: number | undefined;
  /** Side of the trade: 1 buy, 2 sell, 3 neutral; all when empty. */
  sideTypeList: number[];
  /** Kinds of order, numbers of `OptionOrderType` of `Qot_GetOptionEvent`; all when empty. */
  orderTypeList: number[];
  /** Only events of companies whose market value is in this interval, in the currency of the market. */
  marketCapRange?: Qot_OptionCommon.Interval | undefined;
  /** Only options whose days until expiry are in this interval. */
  expiryDaysRange?: Qot_OptionCommon.Interval | undefined;
  /** Only trades whose price is in this interval, in the currency of the market. */
  priceRange?: Qot_OptionCommon.Interval | undefined;
  /** Only trades whose number of contracts is in this interval. */
  sizeRange?: Qot_OptionCommon.Interval | undefined;
  /** Only trades whose value is in this interval, in the currency of the market. */
  premiumRange?: Qot_OptionCommon.Interval | undefined;
  /** Only options whose implied volatility is in this interval, in percent (20 means 20 %). */
  ivRange?: Qot_OptionCommon.Interval | undefined;
  /** First day of an earnings report, as `YYYY-MM-DD`; only together with `earningsDateEnd`. */
  earningsDateBegin?: string | undefined;
  /** Last day of an earnings report, as `YYYY-MM-DD`; only together with `earningsDateBegin`. */
  earningsDateEnd?: string | undefined;
  /** The user's note, at most 20 characters. */
  note?: string | undefined;
}

/** @internal */
export function readEventAlertItem(r: Reader): EventAlertItem {
  let key: bigint | undefined;
  let enable: boolean | undefined;
  let optionMarket: number | undefined;
  let watchlistGroupName: string | undefined;
  let underlying: Qot_Common.Security | undefined;
  let optionType: number | undefined;
  const sideTypeList: number[] = [];
  const orderTypeList: number[] = [];
  let marketCapRange: Qot_OptionCommon.Interval | undefined;
  let expiryDaysRange: Qot_OptionCommon.Interval | undefined;
  let priceRange: Qot_OptionCommon.Interval | undefined;
  let sizeRange: Qot_OptionCommon.Interval | undefined;
  let premiumRange: Qot_OptionCommon.Interval | undefined;
  let ivRange: Qot_OptionCommon.Interval | undefined;
  let earningsDateBegin: string | undefined;
  let earningsDateEnd: string | undefined;
  let note: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) key = int64(r);
    if (r.tag === 16) enable = bool(r);
    if (r.tag === 80) optionMarket = int32(r);
    if (r.tag === 90) watchlistGroupName = string(r);
    if (r.tag === 98) underlying = readQot_Common_Security(below(r, "underlying"));
    if (r.tag === 160) optionType = int32(r);
    while (r.tag === 168) item(r, sideTypeList, plainInt32); while (r.tag === 170) items(r, sideTypeList, plainInt32);
    while (r.tag === 176) item(r, orderTypeList, plainInt32); while (r.tag === 178) items(r, orderTypeList, plainInt32);
    if (r.tag === 242) marketCapRange = readQot_OptionCommon_Interval(below(r, "marketCapRange"));
    if (r.tag === 250) expiryDaysRange = readQot_OptionCommon_Interval(below(r, "expiryDaysRange"));
    if (r.tag === 258) priceRange = readQot_OptionCommon_Interval(below(r, "priceRange"));
    if (r.tag === 266) sizeRange = readQot_OptionCommon_Interval(below(r, "sizeRange"));
    if (r.tag === 274) premiumRange = readQot_OptionCommon_Interval(below(r, "premiumRange"));
    if (r.tag === 282) ivRange = readQot_OptionCommon_Interval(below(r, "ivRange"));
    if (r.tag === 330) earningsDateBegin = string(r);
    if (r.tag === 338) earningsDateEnd = string(r);
    if (r.tag === 402) note = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 45, { key, enable, optionMarket, watchlistGroupName, underlying, optionType, sideTypeList, orderTypeList, marketCapRange, expiryDaysRange, priceRange, sizeRange, premiumRange, ivRange, earningsDateBegin, earningsDateEnd, note });
}

/** @internal */
export function writeEventAlertItem(w: Writer, m: Loose<EventAlertItem>): void {
  putInt64(w, 8, "key", m.key);
  putBool(w, 16, "enable", m.enable);
  putInt32(w, 80, "optionMarket", m.optionMarket);
  putString(w, 90, "watchlistGroupName", m.watchlistGroupName);
  putMessage(w, 98, "underlying", m.underlying, writeQot_Common_Security);
  putInt32(w, 160, "optionType", m.optionType);
  putList(w, 168, "sideTypeList", m.sideTypeList, putInt32);
  putList(w, 176, "orderTypeList", m.orderTypeList, putInt32);
  putMessage(w, 242, "marketCapRange", m.marketCapRange, writeQot_OptionCommon_Interval);
  putMessage(w, 250, "expiryDaysRange", m.expiryDaysRange, writeQot_OptionCommon_Interval);
  putMessage(w, 258, "priceRange", m.priceRange, writeQot_OptionCommon_Interval);
  putMessage(w, 266, "sizeRange", m.sizeRange, writeQot_OptionCommon_Interval);
  putMessage(w, 274, "premiumRange", m.premiumRange, writeQot_OptionCommon_Interval);
  putMessage(w, 282, "ivRange", m.ivRange, writeQot_OptionCommon_Interval);
  putString(w, 330, "earningsDateBegin", m.earningsDateBegin);
  putString(w, 338, "earningsDateEnd", m.earningsDateEnd);
  putString(w, 402, "note", m.note);
}

export interface C2S {
  /** Rows per page, 1 to 500; required. */
  count?: number | undefined;
  /** Cursor: absent or empty on the first request, then the last reply's `nextPage`. */
  page?: string | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "count", m.count);
  putString(w, 18, "page", m.page);
}

export interface S2C {
  /** The alerts of this page, the latest created first. */
  alertList: EventAlertItem[];
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
  /** Alerts on all pages together. */
  allCount?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const alertList: EventAlertItem[] = [];
  let nextPage: string | undefined;
  let allCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) alertList.push(readEventAlertItem(below(r, "alertList", alertList.length)));
    if (r.tag === 18) nextPage = string(r);
    if (r.tag === 24) allCount = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { alertList, nextPage, allCount });
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

/** Asks for the user's alerts for option events, a page at a time. Qot_GetOptionEventAlert, protocol 3308. */
export const GetOptionEventAlert: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3308,
  name: "Qot_GetOptionEventAlert",
  effect: "read",
  bounds: { pageMax: 500, pageDefault: 200 },
  request: { name: "Qot_GetOptionEventAlert.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOptionEventAlert.C2S", write: writeC2S },
  reply: { name: "Qot_GetOptionEventAlert.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOptionEventAlert.S2C", read: readS2C },
});
