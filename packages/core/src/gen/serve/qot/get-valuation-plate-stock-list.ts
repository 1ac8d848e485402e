// Generated from Qot_GetValuationPlateStockList.proto by tools/protoc-gen-opend. Do not edit.
import { readPlateItem, readStockItem, writeC2S, readS2C } from "../../strict/qot/get-valuation-plate-stock-list.ts";
import { type Loose, type Writer, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putDouble, putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-valuation-plate-stock-list.ts";

/** @internal */
export function writePlateItem(w: Writer, m: Loose<types.PlateItem>): void {
  putMessage(w, 10, "security", m.security, writeQot_Common_Security);
  putString(w, 18, "name", m.name);
}

export const PlateItem: MessageType<types.PlateItem> = { name: "Qot_GetValuationPlateStockList.PlateItem", read: readPlateItem, write: writePlateItem };

/** @internal */
export function writeStockItem(w: Writer, m: Loose<types.StockItem>): void {
  putMessage(w, 10, "security", m.security, writeQot_Common_Security);
  putString(w, 50, "name", m.name);
  putDouble(w, 17, "valuationVal", m.valuationVal);
  putDouble(w, 25, "forwardValue", m.forwardValue);
  putDouble(w, 33, "valuationPercentile", m.valuationPercentile);
  putDouble(w, 41, "marketCap", m.marketCap);
}

export const StockItem: MessageType<types.StockItem> = { name: "Qot_GetValuationPlateStockList.StockItem", read: readStockItem, write: writeStockItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let valuationType: Qot_Common.ValuationType | (number & {}) | undefined;
  let nextKey: string | undefined;
  let num: number | undefined;
  let sortType: Qot_Common.SortType | (number & {}) | undefined;
  let sortId: Qot_Common.SortField | (number & {}) | undefined;
  let filterSecurity: Qot_Common.Security | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) valuationType = int32(r);
    if (r.tag === 26) nextKey = string(r);
    if (r.tag === 32) num = int32(r);
    if (r.tag === 40) sortType = int32(r);
    if (r.tag === 48) sortId = int32(r);
    if (r.tag === 58) filterSecurity = readQot_Common_Security(below(r, "filterSecurity"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { security: security ?? lacks(r, "security"), valuationType, nextKey, num, sortType, sortId, filterSecurity });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetValuationPlateStockList.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putInt32(w, 8, "count", m.count);
  putMessages(w, 18, "stockList", m.stockList, writeStockItem);
  putString(w, 26, "nextKey", m.nextKey);
  putMessages(w, 34, "plateList", m.plateList, writePlateItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetValuationPlateStockList.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetValuationPlateStockList.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetValuationPlateStockList.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the valuations of the stocks in a plate, a page at a time. Qot_GetValuationPlateStockList, protocol 3233. */
export const GetValuationPlateStockList: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3233,
  name: "Qot_GetValuationPlateStockList",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
