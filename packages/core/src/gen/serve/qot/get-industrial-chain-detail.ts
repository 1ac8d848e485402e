// Generated from Qot_GetIndustrialChainDetail.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readIndustrialChainNode, readInformationLink, readS2C } from "../../strict/qot/get-industrial-chain-detail.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { int64 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putInt64, putString, putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/qot/get-industrial-chain-detail.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let chainId: bigint | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) chainId = int64(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 9, { chainId: chainId ?? lacks(r, "chainId") });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetIndustrialChainDetail.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeIndustrialChainNode(w: Writer, m: Loose<types.IndustrialChainNode>): void {
  putInt64(w, 8, "nodeId", m.nodeId);
  putInt64(w, 16, "parentNodeId", m.parentNodeId);
  putInt64(w, 24, "layerSth", m.layerSth);
  putString(w, 34, "name", m.name);
  putInt64(w, 40, "plateId", m.plateId);
}

export const IndustrialChainNode: MessageType<types.IndustrialChainNode> = { name: "Qot_GetIndustrialChainDetail.IndustrialChainNode", read: readIndustrialChainNode, write: writeIndustrialChainNode };

/** @internal */
export function writeInformationLink(w: Writer, m: Loose<types.InformationLink>): void {
  putString(w, 10, "title", m.title);
  putString(w, 18, "url", m.url);
}

export const InformationLink: MessageType<types.InformationLink> = { name: "Qot_GetIndustrialChainDetail.InformationLink", read: readInformationLink, write: writeInformationLink };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putInt64(w, 8, "chainId", m.chainId);
  putInt32(w, 16, "chainType", m.chainType);
  putString(w, 26, "name", m.name);
  putMessages(w, 34, "nodeList", m.nodeList, writeIndustrialChainNode);
  putMessages(w, 42, "informationList", m.informationList, writeInformationLink);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetIndustrialChainDetail.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetIndustrialChainDetail.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetIndustrialChainDetail.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the nodes of an industrial chain. Qot_GetIndustrialChainDetail, protocol 3428. */
export const GetIndustrialChainDetail: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3428,
  name: "Qot_GetIndustrialChainDetail",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
