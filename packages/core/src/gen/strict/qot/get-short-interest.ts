// Generated from Qot_GetShortInterest.proto by tools/protoc-gen-opend. Do not edit.
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

/** One reporting date of a US security. */
export interface UsShortInterestItem {
  /** Unix seconds of midnight in the market's own time zone. */
  timestamp?: bigint | undefined;
  /** The same date as `YYYY-MM-DD` in the market's own time zone. */
  timestampStr?: string | undefined;
  /** Shares held short. */
  sharesShort?: bigint | undefined;
  /** Short ratio in percent (0.56 means 0.56 %). */
  shortPercent?: number | undefined;
  /** Average daily trading volume, in shares. */
  avgDailyShareVolume?: bigint | undefined;
  /** Days of average volume that it would take to buy the short shares back. */
  daysToCover?: number | undefined;
  /** Closing price of that date, in the currency of the market. */
  closePrice?: number | undefined;
  /** Closing price of the trading day before, in the currency of the market. */
  lastClosePrice?: number | undefined;
}

/** @internal */
export function readUsShortInterestItem(r: Reader): UsShortInterestItem {
  let timestamp: bigint | undefined;
  let timestampStr: string | undefined;
  let sharesShort: bigint | undefined;
  let shortPercent: number | undefined;
  let avgDailyShareVolume: bigint | undefined;
  let daysToCover: number | undefined;
  let closePrice: number | undefined;
  let lastClosePrice: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) timestamp = int64(r);
    if (r.tag === 18) timestampStr = string(r);
    if (r.tag === 24) sharesShort = uint64(r);
    if (r.tag === 33) shortPercent = double(r);
    if (r.tag === 40) avgDailyShareVolume = uint64(r);
    if (r.tag === 49) daysToCover = double(r);
    if (r.tag === 57) closePrice = double(r);
    if (r.tag === 65) lastClosePrice = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 33, { timestamp, timestampStr, sharesShort, shortPercent, avgDailyShareVolume, daysToCover, closePrice, lastClosePrice });
}

/** One date of a Hong Kong security. */
export interface HkShortInterestItem {
  /** Unix seconds of midnight in the market's own time zone. */
  timestamp?: bigint | undefined;
  /** The same date as `YYYY-MM-DD` in the market's own time zone. */
  timestampStr?: string | undefined;
  /** Closing price of that date, in the currency of the market. */
  closePrice?: number | undefined;
  /** Closing price of the trading day before, in the currency of the market. */
  lastClosePrice?: number | undefined;
  /** Open short position, in shares. */
  aggregatedShort?: bigint | undefined;
  /** Open short position in percent of the circulating shares (0.56 means 0.56 %). */
  aggregatedShortRatio?: number | undefined;
}

/** @internal */
export function readHkShortInterestItem(r: Reader): HkShortInterestItem {
  let timestamp: bigint | undefined;
  let timestampStr: string | undefined;
  let closePrice: number | undefined;
  let lastClosePrice: number | undefined;
  let aggregatedShort: bigint | undefined;
  let aggregatedShortRatio: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) timestamp = int64(r);
    if (r.tag === 18) timestampStr = string(r);
    if (r.tag === 25) closePrice = double(r);
    if (r.tag === 33) lastClosePrice = double(r);
    if (r.tag === 40) aggregatedShort = uint64(r);
    if (r.tag === 49) aggregatedShortRatio = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 26, { timestamp, timestampStr, closePrice, lastClosePrice, aggregatedShort, aggregatedShortRatio });
}

export interface S2C {
  /** Rows of a US security; empty for a Hong Kong one. */
  usItemList: UsShortInterestItem[];
  /** Rows of a Hong Kong security; empty for a US one. */
  hkItemList: HkShortInterestItem[];
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const usItemList: UsShortInterestItem[] = [];
  const hkItemList: HkShortInterestItem[] = [];
  let nextKey: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) usItemList.push(readUsShortInterestItem(below(r, "usItemList", usItemList.length)));
    while (r.tag === 18) hkItemList.push(readHkShortInterestItem(below(r, "hkItemList", hkItemList.length)));
    if (r.tag === 26) nextKey = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 19, { usItemList, hkItemList, nextKey });
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

/** Asks for the short-interest history of one Hong Kong or US stock or fund, a page at a time. Qot_GetShortInterest, protocol 3249. */
export const GetShortInterest: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3249,
  name: "Qot_GetShortInterest",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: { name: "Qot_GetShortInterest.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetShortInterest.C2S", write: writeC2S },
  reply: { name: "Qot_GetShortInterest.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetShortInterest.S2C", read: readS2C },
});
