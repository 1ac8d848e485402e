// Generated from Qot_GetIndustrialChainByPlate.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readRelatedChainInfo, readS2C } from "../../strict/qot/get-industrial-chain-by-plate.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { int64 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putInt64, putInt32, putString, putDouble } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/qot/get-industrial-chain-by-plate.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let plateId: bigint | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) plateId = int64(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 9, { plateId: plateId ?? lacks(r, "plateId") });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetIndustrialChainByPlate.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeRelatedChainInfo(w: Writer, m: Loose<types.RelatedChainInfo>): void {
  putInt64(w, 8, "chainId", m.chainId);
  putInt32(w, 16, "chainType", m.chainType);
  putString(w, 26, "name", m.name);
  putDouble(w, 33, "marketCap", m.marketCap);
  putInt64(w, 40, "stocksNum", m.stocksNum);
}

export const RelatedChainInfo: MessageType<types.RelatedChainInfo> = { name: "Qot_GetIndustrialChainByPlate.RelatedChainInfo", read: readRelatedChainInfo, write: writeRelatedChainInfo };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "relatedChainList", m.relatedChainList, writeRelatedChainInfo);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetIndustrialChainByPlate.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetIndustrialChainByPlate.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetIndustrialChainByPlate.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks which industrial chains a plate belongs to. Qot_GetIndustrialChainByPlate, protocol 3429. */
export const GetIndustrialChainByPlate: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3429,
  name: "Qot_GetIndustrialChainByPlate",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
