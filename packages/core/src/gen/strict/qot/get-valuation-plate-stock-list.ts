// Generated from Qot_GetValuationPlateStockList.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { string, double, int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** A plate that constituents of the index belong to. */
export interface PlateItem {
  /** Market and code of the plate. */
  security?: Qot_Common.Security | undefined;
  /** What the plate is called, in the language that OpenD is set to. */
  name?: string | undefined;
}

/** @internal */
export function readPlateItem(r: Reader): PlateItem {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) name = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { security, name });
}

/** The valuation of one stock. */
export interface StockItem {
  /** The stock of the plate or index. */
  security?: Qot_Common.Security | undefined;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The valuation ratio at present. */
  valuationVal?: number | undefined;
  /** The ratio to expected figures; price over earnings and price over sales only. */
  forwardValue?: number | undefined;
  /** Part of its past in which the ratio was lower, in percent (12.34 means 12.34 %). */
  valuationPercentile?: number | undefined;
  /** Market value of the company, in the currency of the market. */
  marketCap?: number | undefined;
}

/** @internal */
export function readStockItem(r: Reader): StockItem {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  let valuationVal: number | undefined;
  let forwardValue: number | undefined;
  let valuationPercentile: number | undefined;
  let marketCap: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 17) valuationVal = double(r);
    if (r.tag === 25) forwardValue = double(r);
    if (r.tag === 33) valuationPercentile = double(r);
    if (r.tag === 41) marketCap = double(r);
    if (r.tag === 50) name = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 22, { security, name, valuationVal, forwardValue, valuationPercentile, marketCap });
}

export interface C2S {
  /** The plate or index whose stocks are wanted. */
  security: Qot_Common.Security;
  /** A value of `ValuationType`: which ratio, 1 to 3; price over earnings when absent. */
  valuationType?: Qot_Common.ValuationType | (number & {}) | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextKey`. */
  nextKey?: string | undefined;
  /** Rows per page, 1 to 50; 10 when absent. */
  num?: number | undefined;
  /** A value of `SortType`: upwards or downwards; upwards when absent. */
  sortType?: Qot_Common.SortType | (number & {}) | undefined;
  /** A value of `SortField`: what the rows are sorted by, 51 to 54; market value when absent. */
  sortId?: Qot_Common.SortField | (number & {}) | undefined;
  /** For an index: only constituents of this plate; all when absent. */
  filterSecurity?: Qot_Common.Security | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt32(w, 16, "valuationType", m.valuationType);
  putString(w, 26, "nextKey", m.nextKey);
  putInt32(w, 32, "num", m.num);
  putInt32(w, 40, "sortType", m.sortType);
  putInt32(w, 48, "sortId", m.sortId);
  putMessage(w, 58, "filterSecurity", m.filterSecurity, writeQot_Common_Security);
}

export interface S2C {
  /** Stocks in the plate or index, on all pages together. */
  count?: number | undefined;
  /** The stocks of this page. */
  stockList: StockItem[];
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
  /** Plates that the constituents of an index belong to; only in the first reply about a whole index. */
  plateList: PlateItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let count: number | undefined;
  const stockList: StockItem[] = [];
  let nextKey: string | undefined;
  const plateList: PlateItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) count = int32(r);
    while (r.tag === 18) stockList.push(readStockItem(below(r, "stockList", stockList.length)));
    if (r.tag === 26) nextKey = string(r);
    while (r.tag === 34) plateList.push(readPlateItem(below(r, "plateList", plateList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 20, { count, stockList, nextKey, plateList });
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

/** Asks for the valuations of the stocks in a plate, a page at a time. Qot_GetValuationPlateStockList, protocol 3233. */
export const GetValuationPlateStockList: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3233,
  name: "Qot_GetValuationPlateStockList",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: { name: "Qot_GetValuationPlateStockList.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetValuationPlateStockList.C2S", write: writeC2S },
  reply: { name: "Qot_GetValuationPlateStockList.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetValuationPlateStockList.S2C", read: readS2C },
});
