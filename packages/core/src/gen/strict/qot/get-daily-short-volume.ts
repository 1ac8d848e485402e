// Generated from Qot_GetDailyShortVolume.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int64, string, uint64, double } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** A Hong Kong or US stock or fund; its market decides which of the two row lists is filled. */
  security: Qot_Common.Security;
  /** Cursor: absent on the first request, then the last reply's `nextKey`. */
  nextKey?: string | undefined;
  /** Rows per page, 1–50; 10 when absent. */
  num?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 18, "nextKey", m.nextKey);
  putInt32(w, 24, "num", m.num);
}

/** One trading day of a US security. */
export interface UsDailyShortVolumeItem {
  /** Unix seconds of midnight in the market's own time zone. */
  timestamp?: bigint | undefined;
  /** The same date as `YYYY-MM-DD` in the market's own time zone. */
  timestampStr?: string | undefined;
  /** Shares sold short that day. */
  totalSharesShort?: bigint | undefined;
  /** The part of the short volume from Nasdaq, in shares. */
  nasdaqSharesShort?: bigint | undefined;
  /** The part of the short volume from NYSE, in shares. */
  nyseSharesShort?: bigint | undefined;
  /** Short ratio in percent (0.56 means 0.56 %). */
  shortPercent?: number | undefined;
  /** Shares traded that day. */
  volume?: bigint | undefined;
  /** Closing price of that day, in the currency of the market. */
  closePrice?: number | undefined;
  /** Closing price of the trading day before, in the currency of the market. */
  lastClosePrice?: number | undefined;
  /** Average over the 20 trading days up to this one, in percent (0.56 means 0.56 %). */
  dailyTradeAvgRatio?: number | undefined;
}

/** @internal */
export function readUsDailyShortVolumeItem(r: Reader): UsDailyShortVolumeItem {
  let timestamp: bigint | undefined;
  let timestampStr: string | undefined;
  let totalSharesShort: bigint | undefined;
  let nasdaqSharesShort: bigint | undefined;
  let nyseSharesShort: bigint | undefined;
  let shortPercent: number | undefined;
  let volume: bigint | undefined;
  let closePrice: number | undefined;
  let lastClosePrice: number | undefined;
  let dailyTradeAvgRatio: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) timestamp = int64(r);
    if (r.tag === 18) timestampStr = string(r);
    if (r.tag === 24) totalSharesShort = uint64(r);
    if (r.tag === 32) nasdaqSharesShort = uint64(r);
    if (r.tag === 40) nyseSharesShort = uint64(r);
    if (r.tag === 49) shortPercent = double(r);
    if (r.tag === 56) volume = uint64(r);
    if (r.tag === 65) closePrice = double(r);
    if (r.tag === 73) lastClosePrice = double(r);
    if (r.tag === 81) dailyTradeAvgRatio = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 41, { timestamp, timestampStr, totalSharesShort, nasdaqSharesShort, nyseSharesShort, shortPercent, volume, closePrice, lastClosePrice, dailyTradeAvgRatio });
}

/** One trading day of a Hong Kong security. */
export interface HkDailyShortVolumeItem {
  /** Unix seconds of midnight in the market's own time zone. */
  timestamp?: bigint | undefined;
  /** The same date as `YYYY-MM-DD` in the market's own time zone. */
  timestampStr?: string | undefined;
  /** Shares traded that day. */
  sharesTraded?: bigint | undefined;
  /** Value traded that day, in the currency of the market. */
  turnover?: number | undefined;
  /** Shares sold short that day. */
  shortSellSharesTraded?: bigint | undefined;
  /** Value sold short that day, in the currency of the market. */
  shortSellTurnover?: number | undefined;
  /** Opening price of that day, in the currency of the market. */
  openPrice?: number | undefined;
  /** Closing price of that day, in the currency of the market. */
  closePrice?: number | undefined;
  /** Closing price of the trading day before, in the currency of the market. */
  lastClosePrice?: number | undefined;
  /** Average over the 20 trading days up to this one, in percent (0.56 means 0.56 %). */
  dailyTradeAvgRatio?: number | undefined;
}

/** @internal */
export function readHkDailyShortVolumeItem(r: Reader): HkDailyShortVolumeItem {
  let timestamp: bigint | undefined;
  let timestampStr: string | undefined;
  let sharesTraded: bigint | undefined;
  let turnover: number | undefined;
  let shortSellSharesTraded: bigint | undefined;
  let shortSellTurnover: number | undefined;
  let openPrice: number | undefined;
  let closePrice: number | undefined;
  let lastClosePrice: number | undefined;
  let dailyTradeAvgRatio: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) timestamp = int64(r);
    if (r.tag === 18) timestampStr = string(r);
    if (r.tag === 24) sharesTraded = uint64(r);
    if (r.tag === 33) turnover = double(r);
    if (r.tag === 40) shortSellSharesTraded = uint64(r);
    if (r.tag === 49) shortSellTurnover = double(r);
    if (r.tag === 57) openPrice = double(r);
    if (r.tag === 65) closePrice = double(r);
    if (r.tag === 73) lastClosePrice = double(r);
    if (r.tag === 81) dailyTradeAvgRatio = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 39, { timestamp, timestampStr, sharesTraded, turnover, shortSellSharesTraded, shortSellTurnover, openPrice, closePrice, lastClosePrice, dailyTradeAvgRatio });
}

export interface S2C {
  /** Rows of a US security; empty for a Hong Kong one. */
  usItemList: UsDailyShortVolumeItem[];
  /** Rows of a Hong Kong security; empty for a US one. */
  hkItemList: HkDailyShortVolumeItem[];
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
  /** Latest open short position, in shares; Hong Kong only. */
  aggregatedShort?: bigint | undefined;
  /** The same in percent of the circulating shares (0.56 means 0.56 %); Hong Kong only. */
  aggregatedShortRatio?: number | undefined;
  /** Date of the latest data as `YYYY-MM-DD` in the market's own time zone; Hong Kong only. */
  newTimeStr?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const usItemList: UsDailyShortVolumeItem[] = [];
  const hkItemList: HkDailyShortVolumeItem[] = [];
  let nextKey: string | undefined;
  let aggregatedShort: bigint | undefined;
  let aggregatedShortRatio: number | undefined;
  let newTimeStr: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) usItemList.push(readUsDailyShortVolumeItem(below(r, "usItemList", usItemList.length)));
    while (r.tag === 18) hkItemList.push(readHkDailyShortVolumeItem(below(r, "hkItemList", hkItemList.length)));
    if (r.tag === 26) nextKey = string(r);
    if (r.tag === 32) aggregatedShort = int64(r);
    if (r.tag === 41) aggregatedShortRatio = double(r);
    if (r.tag === 50) newTimeStr = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 30, { usItemList, hkItemList, nextKey, aggregatedShort, aggregatedShortRatio, newTimeStr });
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

/** Asks for the daily short-selling volume of one Hong Kong or US stock or fund, a page at a time. Qot_GetDailyShortVolume, protocol 3248. */
export const GetDailyShortVolume: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3248,
  name: "Qot_GetDailyShortVolume",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: { name: "Qot_GetDailyShortVolume.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetDailyShortVolume.C2S", write: writeC2S },
  reply: { name: "Qot_GetDailyShortVolume.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetDailyShortVolume.S2C", read: readS2C },
});
