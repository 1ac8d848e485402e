// Generated from Qot_GetIndustrialChainDetail.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt64 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int64, string, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";

export interface C2S {
  /** Id of the chain, from `Qot_GetIndustrialChainList`. */
  chainId: bigint;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt64(w, 8, "chainId", m.chainId ?? missing(w, "chainId"));
}

/** One node of the chain. */
export interface IndustrialChainNode {
  /** Number that `parentNodeId` of other nodes refers to. */
  nodeId?: bigint | undefined;
  /** Id of the node above it; 0 for a root. */
  parentNodeId?: bigint | undefined;
  /** Level of the node, counted from 1 at the root. */
  layerSth?: bigint | undefined;
  /** What the node is called. */
  name?: string | undefined;
  /** Id of the plate that belongs to the node; absent if there is none. */
  plateId?: bigint | undefined;
}

/** @internal */
export function readIndustrialChainNode(r: Reader): IndustrialChainNode {
  let nodeId: bigint | undefined;
  let parentNodeId: bigint | undefined;
  let layerSth: bigint | undefined;
  let name: string | undefined;
  let plateId: bigint | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) nodeId = int64(r);
    if (r.tag === 16) parentNodeId = int64(r);
    if (r.tag === 24) layerSth = int64(r);
    if (r.tag === 34) name = string(r);
    if (r.tag === 40) plateId = int64(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 25, { nodeId, parentNodeId, layerSth, name, plateId });
}

/** An article about the chain. */
export interface InformationLink {
  /** Headline of the article. */
  title?: string | undefined;
  /** Web address of the article. */
  url?: string | undefined;
}

/** @internal */
export function readInformationLink(r: Reader): InformationLink {
  let title: string | undefined;
  let url: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) title = string(r);
    if (r.tag === 18) url = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 13, { title, url });
}

export interface S2C {
  /** Id of the requested chain. */
  chainId?: bigint | undefined;
  /** Kind of chain, a number of `IndustrialChainType` of `Qot_GetIndustrialChainList`. */
  chainType?: number | undefined;
  /** What the chain is called. */
  name?: string | undefined;
  /** The nodes, level by level. */
  nodeList: IndustrialChainNode[];
  /** Articles about the chain. */
  informationList: InformationLink[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let chainId: bigint | undefined;
  let chainType: number | undefined;
  let name: string | undefined;
  const nodeList: IndustrialChainNode[] = [];
  const informationList: InformationLink[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) chainId = int64(r);
    if (r.tag === 16) chainType = int32(r);
    if (r.tag === 26) name = string(r);
    while (r.tag === 34) nodeList.push(readIndustrialChainNode(below(r, "nodeList", nodeList.length)));
    while (r.tag === 42) informationList.push(readInformationLink(below(r, "informationList", informationList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 24, { chainId, chainType, name, nodeList, informationList });
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

/** Asks for the nodes of an industrial chain. Qot_GetIndustrialChainDetail, protocol 3428. */
export const GetIndustrialChainDetail: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3428,
  name: "Qot_GetIndustrialChainDetail",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: { name: "Qot_GetIndustrialChainDetail.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetIndustrialChainDetail.C2S", write: writeC2S },
  reply: { name: "Qot_GetIndustrialChainDetail.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetIndustrialChainDetail.S2C", read: readS2C },
});
