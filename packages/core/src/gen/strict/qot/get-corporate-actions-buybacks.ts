// Generated from Qot_GetCorporateActionsBuybacks.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { uint64, string, double, int64 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One buyback of a Hong Kong company. */
export interface HKBuyBackItem {
  /** Day of the announcement, in Unix seconds. */
  publDate?: bigint | undefined;
  /** Day of the announcement, as `YYYY-MM-DD` in the market's own time zone. */
  publDateStr?: string | undefined;
  /** Last day of the buyback, in Unix seconds. */
  endDate?: bigint | undefined;
  /** Last day of the buyback, as `YYYY-MM-DD` in the market's own time zone. */
  endDateStr?: string | undefined;
  /** What was paid, in the currency of the market. */
  buyBackMoney?: number | undefined;
  /** Shares bought back. */
  buyBackSum?: bigint | undefined;
  /** Part of the issued shares that was bought back, in percent (12.34 means 12.34 %). */
  percentage?: number | undefined;
  /** Highest price paid, in the currency of the market. */
  highPrice?: number | undefined;
  /** Lowest price paid, in the currency of the market. */
  lowPrice?: number | undefined;
  /** Shares bought back in this round so far. */
  cumulativeSum?: bigint | undefined;
  /** Part of all shares that was bought back in this round so far, in percent (12.34 means 12.34 %). */
  cumulativePercentage?: number | undefined;
  /** The class of the shares, in words. */
  shareType?: string | undefined;
}

/** @internal */
export function readHKBuyBackItem(r: Reader): HKBuyBackItem {
  let publDate: bigint | undefined;
  let publDateStr: string | undefined;
  let endDate: bigint | undefined;
  let endDateStr: string | undefined;
  let buyBackMoney: number | undefined;
  let buyBackSum: bigint | undefined;
  let percentage: number | undefined;
  let highPrice: number | undefined;
  let lowPrice: number | undefined;
  let cumulativeSum: bigint | undefined;
  let cumulativePercentage: number | undefined;
  let shareType: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) publDate = uint64(r);
    if (r.tag === 18) publDateStr = string(r);
    if (r.tag === 24) endDate = uint64(r);
    if (r.tag === 34) endDateStr = string(r);
    if (r.tag === 41) buyBackMoney = double(r);
    if (r.tag === 48) buyBackSum = int64(r);
    if (r.tag === 57) percentage = double(r);
    if (r.tag === 65) highPrice = double(r);
    if (r.tag === 73) lowPrice = double(r);
    if (r.tag === 80) cumulativeSum = int64(r);
    if (r.tag === 89) cumulativePercentage = double(r);
    if (r.tag === 98) shareType = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 48, { publDate, publDateStr, endDate, endDateStr, buyBackMoney, buyBackSum, percentage, highPrice, lowPrice, cumulativeSum, cumulativePercentage, shareType });
}

/** One buyback of a mainland Chinese company. */
export interface ABuyBackItem {
  /** Day on which the change was registered, in Unix seconds. */
  changeRegDate?: bigint | undefined;
  /** Day on which the change was registered, as `YYYY-MM-DD` in the market's own time zone. */
  changeRegDateStr?: string | undefined;
  /** Day on which the number of shares changed, in Unix seconds. */
  changeDate?: bigint | undefined;
  /** Day on which the number of shares changed, as `YYYY-MM-DD` in the market's own time zone. */
  changeDateStr?: string | undefined;
  /** How far the buyback has come, in words. */
  eventProceDesc?: string | undefined;
  /** Day on which the plan was announced, in Unix seconds. */
  advanceDate?: bigint | undefined;
  /** Day on which the plan was announced, as `YYYY-MM-DD` in the market's own time zone. */
  advanceDateStr?: string | undefined;
  /** Day on which the shareholders agreed, in Unix seconds. */
  meetPassDate?: bigint | undefined;
  /** Day on which the shareholders agreed, as `YYYY-MM-DD` in the market's own time zone. */
  meetPassDateStr?: string | undefined;
  /** First day of the buyback, in Unix seconds. */
  startDate?: bigint | undefined;
  /** First day of the buyback, as `YYYY-MM-DD` in the market's own time zone. */
  startDateStr?: string | undefined;
  /** Last day of the buyback, in Unix seconds. */
  endDate?: bigint | undefined;
  /** Last day of the buyback, as `YYYY-MM-DD` in the market's own time zone. */
  endDateStr?: string | undefined;
  /** Day of payment, in Unix seconds. */
  payDate?: bigint | undefined;
  /** Day of payment, as `YYYY-MM-DD` in the market's own time zone. */
  payDateStr?: string | undefined;
  /** Whose shares are bought back. */
  seller?: string | undefined;
  /** How the shares are bought back, in words. */
  buyBackMode?: string | undefined;
  /** The class of the shares, in words. */
  shareType?: string | undefined;
  /** Shares bought back. */
  buyBackSum?: bigint | undefined;
  /** What was paid, in the currency of the market. */
  buyBackMoney?: number | undefined;
  /** Part of the issued shares that was bought back, in percent (12.34 means 12.34 %). */
  percentage?: number | undefined;
  /** Least that is planned to be spent, in the currency of the market. */
  valueFloor?: number | undefined;
  /** Most that is planned to be spent, in the currency of the market. */
  valueCeiling?: number | undefined;
  /** Lowest price that is planned to be paid, in the currency of the market. */
  priceFloor?: number | undefined;
  /** Highest price that is planned to be paid, in the currency of the market. */
  priceCeiling?: number | undefined;
  /** Fewest shares that are planned to be bought back. */
  volumeFloor?: number | undefined;
  /** Most shares that are planned to be bought back. */
  volumeCeiling?: number | undefined;
}

/** @internal */
export function readABuyBackItem(r: Reader): ABuyBackItem {
  let changeRegDate: bigint | undefined;
  let changeRegDateStr: string | undefined;
  let changeDate: bigint | undefined;
  let changeDateStr: string | undefined;
  let eventProceDesc: string | undefined;
  let advanceDate: bigint | undefined;
  let advanceDateStr: string | undefined;
  let meetPassDate: bigint | undefined;
  let meetPassDateStr: string | undefined;
  let startDate: bigint | undefined;
  let startDateStr: string | undefined;
  let endDate: bigint | undefined;
  let endDateStr: string | undefined;
  let payDate: bigint | undefined;
  let payDateStr: string | undefined;
  let seller: string | undefined;
  let buyBackMode: string | undefined;
  let shareType: string | undefined;
  let buyBackSum: bigint | undefined;
  let buyBackMoney: number | undefined;
  let percentage: number | undefined;
  let valueFloor: number | undefined;
  let valueCeiling: number | undefined;
  let priceFloor: number | undefined;
  let priceCeiling: number | undefined;
  let volumeFloor: number | undefined;
  let volumeCeiling: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) changeRegDate = uint64(r);
    if (r.tag === 18) changeRegDateStr = string(r);
    if (r.tag === 24) changeDate = uint64(r);
    if (r.tag === 34) changeDateStr = string(r);
    if (r.tag === 42) eventProceDesc = string(r);
    if (r.tag === 48) advanceDate = uint64(r);
    if (r.tag === 58) advanceDateStr = string(r);
    if (r.tag === 64) meetPassDate = uint64(r);
    if (r.tag === 74) meetPassDateStr = string(r);
    if (r.tag === 80) startDate = uint64(r);
    if (r.tag === 90) startDateStr = string(r);
    if (r.tag === 96) endDate = uint64(r);
    if (r.tag === 106) endDateStr = string(r);
    if (r.tag === 112) payDate = uint64(r);
    if (r.tag === 122) payDateStr = string(r);
    if (r.tag === 130) seller = string(r);
    if (r.tag === 138) buyBackMode = string(r);
    if (r.tag === 146) shareType = string(r);
    if (r.tag === 152) buyBackSum = int64(r);
    if (r.tag === 161) buyBackMoney = double(r);
    if (r.tag === 169) percentage = double(r);
    if (r.tag === 177) valueFloor = double(r);
    if (r.tag === 185) valueCeiling = double(r);
    if (r.tag === 193) priceFloor = double(r);
    if (r.tag === 201) priceCeiling = double(r);
    if (r.tag === 209) volumeFloor = double(r);
    if (r.tag === 217) volumeCeiling = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 105, { changeRegDate, changeRegDateStr, changeDate, changeDateStr, eventProceDesc, advanceDate, advanceDateStr, meetPassDate, meetPassDateStr, startDate, startDateStr, endDate, endDateStr, payDate, payDateStr, seller, buyBackMode, shareType, buyBackSum, buyBackMoney, percentage, valueFloor, valueCeiling, priceFloor, priceCeiling, volumeFloor, volumeCeiling });
}

export interface C2S {
  /** The stock of the request. */
  security: Qot_Common.Security;
  /** Cursor: absent on the first request, then the last reply's `nextKey`. */
  nextKey?: string | undefined;
  /** Rows per page, 1 to 50; 10 when absent. */
  num?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 18, "nextKey", m.nextKey);
  putInt32(w, 24, "num", m.num);
}

export interface S2C {
  /** Buybacks of a Hong Kong company; empty for others. */
  hkBuyBackList: HKBuyBackItem[];
  /** Buybacks of a mainland Chinese company; empty for others. */
  aBuyBackList: ABuyBackItem[];
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const hkBuyBackList: HKBuyBackItem[] = [];
  const aBuyBackList: ABuyBackItem[] = [];
  let nextKey: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) hkBuyBackList.push(readHKBuyBackItem(below(r, "hkBuyBackList", hkBuyBackList.length)));
    while (r.tag === 18) aBuyBackList.push(readABuyBackItem(below(r, "aBuyBackList", aBuyBackList.length)));
    if (r.tag === 26) nextKey = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 19, { hkBuyBackList, aBuyBackList, nextKey });
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

/** Asks for the share buybacks of a company, a page at a time. Qot_GetCorporateActionsBuybacks, protocol 3235. */
export const GetCorporateActionsBuybacks: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3235,
  name: "Qot_GetCorporateActionsBuybacks",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: { name: "Qot_GetCorporateActionsBuybacks.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetCorporateActionsBuybacks.C2S", write: writeC2S },
  reply: { name: "Qot_GetCorporateActionsBuybacks.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetCorporateActionsBuybacks.S2C", read: readS2C },
});
