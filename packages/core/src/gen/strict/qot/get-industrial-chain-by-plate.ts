// Generated from Qot_GetIndustrialChainByPlate.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt64 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int64, int32, string, double } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";

export interface C2S {
  /** Id of the plate in the industrial chains. */
  plateId: bigint;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt64(w, 8, "plateId", m.plateId ?? missing(w, "plateId"));
}

/** One chain that the plate belongs to. */
export interface RelatedChainInfo {
  /** Id of the industrial chain. */
  chainId?: bigint | undefined;
  /** Kind of chain, a number of `IndustrialChainType` of `Qot_GetIndustrialChainList`. */
  chainType?: number | undefined;
  /** What the chain is called. */
  name?: string | undefined;
  /** Market value of the stocks in the chain; the vendor does not document the currency. */
  marketCap?: number | undefined;
  /** Stocks in the chain. */
  stocksNum?: bigint | undefined;
}

/** @internal */
export function readRelatedChainInfo(r: Reader): RelatedChainInfo {
  let chainId: bigint | undefined;
  let chainType: number | undefined;
  let name: string | undefined;
  let marketCap: number | undefined;
  let stocksNum: bigint | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) chainId = int64(r);
    if (r.tag === 16) chainType = int32(r);
    if (r.tag === 26) name = string(r);
    if (r.tag === 33) marketCap = double(r);
    if (r.tag === 40) stocksNum = int64(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 21, { chainId, chainType, name, marketCap, stocksNum });
}

export interface S2C {
  /** The chains that the plate belongs to. */
  relatedChainList: RelatedChainInfo[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const relatedChainList: RelatedChainInfo[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) relatedChainList.push(readRelatedChainInfo(below(r, "relatedChainList", relatedChainList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { relatedChainList });
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

/** Asks which industrial chains a plate belongs to. Qot_GetIndustrialChainByPlate, protocol 3429. */
export const GetIndustrialChainByPlate: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3429,
  name: "Qot_GetIndustrialChainByPlate",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: { name: "Qot_GetIndustrialChainByPlate.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetIndustrialChainByPlate.C2S", write: writeC2S },
  reply: { name: "Qot_GetIndustrialChainByPlate.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetIndustrialChainByPlate.S2C", read: readS2C },
});
