// Generated from Qot_GetIndustrialPlateStock.proto by tools/protoc-gen-opend. Do not edit.
import { readStockInfo, writeC2S, readS2C } from "../../strict/qot/get-industrial-plate-stock.ts";
import { type Loose, type Writer, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { int64, plainInt32, item, items, int32, bool, string } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-industrial-plate-stock.ts";

/** @internal */
export function writeStockInfo(w: Writer, m: Loose<types.StockInfo>): void {
  putMessage(w, 10, "security", m.security, writeQot_Common_Security);
  putString(w, 18, "name", m.name);
}

export const StockInfo: MessageType<types.StockInfo> = { name: "Qot_GetIndustrialPlateStock.StockInfo", read: readStockInfo, write: writeStockInfo };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let chainId: bigint | undefined;
  let plateId: bigint | undefined;
  const marketList: number[] = [];
  let sortField: number | undefined;
  let ascend: boolean | undefined;
  let count: number | undefined;
  let page: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) chainId = int64(r);
    if (r.tag === 16) plateId = int64(r);
    while (r.tag === 24) item(r, marketList, plainInt32); while (r.tag === 26) items(r, marketList, plainInt32);
    if (r.tag === 32) sortField = int32(r);
    if (r.tag === 40) ascend = bool(r);
    if (r.tag === 48) count = int32(r);
    if (r.tag === 58) page = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 25, { chainId, plateId, marketList, sortField, ascend, count, page });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetIndustrialPlateStock.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "stockList", m.stockList, writeStockInfo);
  putString(w, 18, "page", m.page);
  putInt32(w, 24, "allCount", m.allCount);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetIndustrialPlateStock.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetIndustrialPlateStock.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetIndustrialPlateStock.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the stocks of a plate of an industrial chain, a page at a time. Qot_GetIndustrialPlateStock, protocol 3431. */
export const GetIndustrialPlateStock: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3431,
  name: "Qot_GetIndustrialPlateStock",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200, pageDefault: 50 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
