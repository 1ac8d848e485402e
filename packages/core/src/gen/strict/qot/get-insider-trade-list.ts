// Generated from Qot_GetInsiderTradeList.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int64, string, double, bool, int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { putInt64, putString, putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One trade of an insider, which may be made of several on several days. */
export interface OwnerInsiderTradeItem {
  /** Shares traded. */
  tradeShares?: bigint | undefined;
  /** First day of the trade, in Unix seconds. */
  minTradeDate?: bigint | undefined;
  /** First day of the trade, as `YYYY-MM-DD` in the market's own time zone. */
  minTradeDateStr?: string | undefined;
  /** Last day of the trade, in Unix seconds. */
  maxTradeDate?: bigint | undefined;
  /** Last day of the trade, as `YYYY-MM-DD` in the market's own time zone. */
  maxTradeDateStr?: string | undefined;
  /** Lowest price of the trade, in the currency of the market. */
  minPrice?: number | undefined;
  /** Highest price of the trade, in the currency of the market. */
  maxPrice?: number | undefined;
  /** Units of that kind of security that the insider holds. */
  securityHolderQuantity?: bigint | undefined;
  /** Whether the sale is only planned. */
  isProposedSaleOfSecurities?: boolean | undefined;
  /** The vendor's number for the holder, for the other requests about it. */
  holderId?: bigint | undefined;
  /** The insider's name. */
  name?: string | undefined;
  /** The insider's position in the company. */
  title?: string | undefined;
  /** The kind of security, in words. */
  securityDescription?: string | undefined;
  /** The kind of trade, in words. */
  transactionType?: string | undefined;
  /** Where the trade was disclosed. */
  sourceGroupName?: string | undefined;
}

/** @internal */
export function readOwnerInsiderTradeItem(r: Reader): OwnerInsiderTradeItem {
  let tradeShares: bigint | undefined;
  let minTradeDate: bigint | undefined;
  let minTradeDateStr: string | undefined;
  let maxTradeDate: bigint | undefined;
  let maxTradeDateStr: string | undefined;
  let minPrice: number | undefined;
  let maxPrice: number | undefined;
  let securityHolderQuantity: bigint | undefined;
  let isProposedSaleOfSecurities: boolean | undefined;
  let holderId: bigint | undefined;
  let name: string | undefined;
  let title: string | undefined;
  let securityDescription: string | undefined;
  let transactionType: string | undefined;
  let sourceGroupName: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) tradeShares = int64(r);
    if (r.tag === 16) minTradeDate = int64(r);
    if (r.tag === 26) minTradeDateStr = string(r);
    if (r.tag === 32) maxTradeDate = int64(r);
    if (r.tag === 42) maxTradeDateStr = string(r);
    if (r.tag === 49) minPrice = double(r);
    if (r.tag === 57) maxPrice = double(r);
    if (r.tag === 64) securityHolderQuantity = int64(r);
    if (r.tag === 72) isProposedSaleOfSecurities = bool(r);
    if (r.tag === 80) holderId = int64(r);
    if (r.tag === 90) name = string(r);
    if (r.tag === 98) title = string(r);
    if (r.tag === 106) securityDescription = string(r);
    if (r.tag === 114) transactionType = string(r);
    if (r.tag === 122) sourceGroupName = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 60, { tradeShares, minTradeDate, minTradeDateStr, maxTradeDate, maxTradeDateStr, minPrice, maxPrice, securityHolderQuantity, isProposedSaleOfSecurities, holderId, name, title, securityDescription, transactionType, sourceGroupName });
}

export interface C2S {
  /** The stock of the request. */
  security: Qot_Common.Security;
  /** Only trades of this holder, an id from `Qot_GetInsiderHolderList`; all when absent. */
  holderId?: bigint | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextKey`. */
  nextKey?: string | undefined;
  /** Rows per page, 1 to 50; 10 when absent. */
  num?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt64(w, 16, "holderId", m.holderId);
  putString(w, 26, "nextKey", m.nextKey);
  putInt32(w, 32, "num", m.num);
}

export interface S2C {
  /** The trades of this page. */
  itemList: OwnerInsiderTradeItem[];
  /** Trades on all pages together. */
  allCount?: number | undefined;
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const itemList: OwnerInsiderTradeItem[] = [];
  let allCount: number | undefined;
  let nextKey: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) itemList.push(readOwnerInsiderTradeItem(below(r, "itemList", itemList.length)));
    if (r.tag === 16) allCount = int32(r);
    if (r.tag === 26) nextKey = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { itemList, allCount, nextKey });
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

/** Asks for insiders' trades in a stock, a page at a time. Qot_GetInsiderTradeList, protocol 3242. */
export const GetInsiderTradeList: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3242,
  name: "Qot_GetInsiderTradeList",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: { name: "Qot_GetInsiderTradeList.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetInsiderTradeList.C2S", write: writeC2S },
  reply: { name: "Qot_GetInsiderTradeList.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetInsiderTradeList.S2C", read: readS2C },
});
