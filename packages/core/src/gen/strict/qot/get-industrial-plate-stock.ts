// Generated from Qot_GetIndustrialPlateStock.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putList } from "../../../protobuf/writer.ts";
import { putInt64, putInt32, putBool, putString } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { SortField } from "../../wire/Qot_GetIndustrialPlateStock.ts";
export { SortField } from "../../wire/Qot_GetIndustrialPlateStock.ts";

/** One stock of the plate or chain. */
export interface StockInfo {
  /** Market and code of the stock. */
  security?: Qot_Common.Security | undefined;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
}

/** @internal */
export function readStockInfo(r: Reader): StockInfo {
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

export interface C2S {
  /** Id of the industrial chain; ignored where `plateId` is given. */
  chainId?: bigint | undefined;
  /** Id of the plate in the industrial chains; has priority over `chainId`. */
  plateId?: bigint | undefined;
  /** Values of `QotMarket`: only stocks of these markets (Hong Kong, US, mainland China, Japan, Singapore, Malaysia); all when empty. */
  marketList: number[];
  /** A value of `SortField`: what the rows are sorted by; market value when absent. */
  sortField?: number | undefined;
  /** True sorts upwards; downwards when absent or false. */
  ascend?: boolean | undefined;
  /** Rows per page, 1 to 200; 50 when absent. */
  count?: number | undefined;
  /** Cursor: absent on the first request, then the last reply's `page`. */
  page?: string | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt64(w, 8, "chainId", m.chainId);
  putInt64(w, 16, "plateId", m.plateId);
  putList(w, 24, "marketList", m.marketList, putInt32);
  putInt32(w, 32, "sortField", m.sortField);
  putBool(w, 40, "ascend", m.ascend);
  putInt32(w, 48, "count", m.count);
  putString(w, 58, "page", m.page);
}

export interface S2C {
  /** The stocks of this page. */
  stockList: StockInfo[];
  /** Cursor for the next page; absent on the last page. */
  page?: string | undefined;
  /** Stocks on all pages together. */
  allCount?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const stockList: StockInfo[] = [];
  let page: string | undefined;
  let allCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) stockList.push(readStockInfo(below(r, "stockList", stockList.length)));
    if (r.tag === 18) page = string(r);
    if (r.tag === 24) allCount = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { stockList, page, allCount });
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

/** Asks for the stocks of a plate of an industrial chain, a page at a time. Qot_GetIndustrialPlateStock, protocol 3431. */
export const GetIndustrialPlateStock: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3431,
  name: "Qot_GetIndustrialPlateStock",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200, pageDefault: 50 },
  request: { name: "Qot_GetIndustrialPlateStock.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetIndustrialPlateStock.C2S", write: writeC2S },
  reply: { name: "Qot_GetIndustrialPlateStock.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetIndustrialPlateStock.S2C", read: readS2C },
});
