// Generated from Qot_GetIndustrialChainList.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readIndustrialChainInfo, readS2C } from "../../strict/qot/get-industrial-chain-list.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putInt64, putInt32, putString, putDouble } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-industrial-chain-list.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let market: number | undefined;
  let keyword: string | undefined;
  let count: number | undefined;
  let page: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) market = int32(r);
    if (r.tag === 18) keyword = string(r);
    if (r.tag === 24) count = int32(r);
    if (r.tag === 34) page = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { market: market ?? lacks(r, "market"), keyword, count, page });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetIndustrialChainList.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeIndustrialChainInfo(w: Writer, m: Loose<types.IndustrialChainInfo>): void {
  putInt64(w, 8, "chainId", m.chainId);
  putInt32(w, 16, "chainType", m.chainType);
  putString(w, 26, "name", m.name);
  putString(w, 34, "detail", m.detail);
  putDouble(w, 41, "marketCap", m.marketCap);
  putInt64(w, 48, "stocksNum", m.stocksNum);
  putMessages(w, 58, "relationSecurityList", m.relationSecurityList, writeQot_Common_Security);
}

export const IndustrialChainInfo: MessageType<types.IndustrialChainInfo> = { name: "Qot_GetIndustrialChainList.IndustrialChainInfo", read: readIndustrialChainInfo, write: writeIndustrialChainInfo };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "dataList", m.dataList, writeIndustrialChainInfo);
  putInt32(w, 16, "allCount", m.allCount);
  putString(w, 26, "nextPage", m.nextPage);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetIndustrialChainList.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetIndustrialChainList.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetIndustrialChainList.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for industrial chains, a page at a time. Qot_GetIndustrialChainList, protocol 3427. */
export const GetIndustrialChainList: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3427,
  name: "Qot_GetIndustrialChainList",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 20 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
