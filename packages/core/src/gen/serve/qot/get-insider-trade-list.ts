// Generated from Qot_GetInsiderTradeList.proto by tools/protoc-gen-opend. Do not edit.
import { readOwnerInsiderTradeItem, writeC2S, readS2C } from "../../strict/qot/get-insider-trade-list.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putInt64, putString, putDouble, putBool, putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { int64, string, int32 } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-insider-trade-list.ts";

/** @internal */
export function writeOwnerInsiderTradeItem(w: Writer, m: Loose<types.OwnerInsiderTradeItem>): void {
  putInt64(w, 8, "tradeShares", m.tradeShares);
  putInt64(w, 16, "minTradeDate", m.minTradeDate);
  putString(w, 26, "minTradeDateStr", m.minTradeDateStr);
  putInt64(w, 32, "maxTradeDate", m.maxTradeDate);
  putString(w, 42, "maxTradeDateStr", m.maxTradeDateStr);
  putDouble(w, 49, "minPrice", m.minPrice);
  putDouble(w, 57, "maxPrice", m.maxPrice);
  putInt64(w, 64, "securityHolderQuantity", m.securityHolderQuantity);
  putBool(w, 72, "isProposedSaleOfSecurities", m.isProposedSaleOfSecurities);
  putInt64(w, 80, "holderId", m.holderId);
  putString(w, 90, "name", m.name);
  putString(w, 98, "title", m.title);
  putString(w, 106, "securityDescription", m.securityDescription);
  putString(w, 114, "transactionType", m.transactionType);
  putString(w, 122, "sourceGroupName", m.sourceGroupName);
}

export const OwnerInsiderTradeItem: MessageType<types.OwnerInsiderTradeItem> = { name: "Qot_GetInsiderTradeList.OwnerInsiderTradeItem", read: readOwnerInsiderTradeItem, write: writeOwnerInsiderTradeItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let holderId: bigint | undefined;
  let nextKey: string | undefined;
  let num: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) holderId = int64(r);
    if (r.tag === 26) nextKey = string(r);
    if (r.tag === 32) num = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { security: security ?? lacks(r, "security"), holderId, nextKey, num });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetInsiderTradeList.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "itemList", m.itemList, writeOwnerInsiderTradeItem);
  putInt32(w, 16, "allCount", m.allCount);
  putString(w, 26, "nextKey", m.nextKey);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetInsiderTradeList.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetInsiderTradeList.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetInsiderTradeList.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for insiders' trades in a stock, a page at a time. Qot_GetInsiderTradeList, protocol 3242. */
export const GetInsiderTradeList: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3242,
  name: "Qot_GetInsiderTradeList",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
