// Generated from Qot_GetIndustrialChainList.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int64, int32, string, double } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { IndustrialChainType } from "../../wire/Qot_GetIndustrialChainList.ts";
export { IndustrialChainType } from "../../wire/Qot_GetIndustrialChainList.ts";

export interface C2S {
  /** A value of `QotMarket`: the market whose chains are wanted. */
  market: number;
  /** Only chains that match this; all when absent. */
  keyword?: string | undefined;
  /** Rows per page, 1 to 50; 20 when absent. */
  count?: number | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  page?: string | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "market", m.market ?? missing(w, "market"));
  putString(w, 18, "keyword", m.keyword);
  putInt32(w, 24, "count", m.count);
  putString(w, 34, "page", m.page);
}

/** One industrial chain. */
export interface IndustrialChainInfo {
  /** Id of the industrial chain. */
  chainId?: bigint | undefined;
  /** A value of `IndustrialChainType`: the kind of chain. */
  chainType?: number | undefined;
  /** What the chain is called. */
  name?: string | undefined;
  /** About the chain, in words. */
  detail?: string | undefined;
  /** Market value of the stocks in the chain; the vendor does not document the currency. */
  marketCap?: number | undefined;
  /** Stocks in the chain. */
  stocksNum?: bigint | undefined;
  /** Stocks that belong to the chain. */
  relationSecurityList: Qot_Common.Security[];
}

/** @internal */
export function readIndustrialChainInfo(r: Reader): IndustrialChainInfo {
  let chainId: bigint | undefined;
  let chainType: number | undefined;
  let name: string | undefined;
  let detail: string | undefined;
  let marketCap: number | undefined;
  let stocksNum: bigint | undefined;
  const relationSecurityList: Qot_Common.Security[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) chainId = int64(r);
    if (r.tag === 16) chainType = int32(r);
    if (r.tag === 26) name = string(r);
    if (r.tag === 34) detail = string(r);
    if (r.tag === 41) marketCap = double(r);
    if (r.tag === 48) stocksNum = int64(r);
    while (r.tag === 58) relationSecurityList.push(readQot_Common_Security(below(r, "relationSecurityList", relationSecurityList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 30, { chainId, chainType, name, detail, marketCap, stocksNum, relationSecurityList });
}

export interface S2C {
  /** The chains of this page. */
  dataList: IndustrialChainInfo[];
  /** Chains on all pages together. */
  allCount?: number | undefined;
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const dataList: IndustrialChainInfo[] = [];
  let allCount: number | undefined;
  let nextPage: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) dataList.push(readIndustrialChainInfo(below(r, "dataList", dataList.length)));
    if (r.tag === 16) allCount = int32(r);
    if (r.tag === 26) nextPage = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { dataList, allCount, nextPage });
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

/** Asks for industrial chains, a page at a time. Qot_GetIndustrialChainList, protocol 3427. */
export const GetIndustrialChainList: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3427,
  name: "Qot_GetIndustrialChainList",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 20 },
  request: { name: "Qot_GetIndustrialChainList.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetIndustrialChainList.C2S", write: writeC2S },
  reply: { name: "Qot_GetIndustrialChainList.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetIndustrialChainList.S2C", read: readS2C },
});
