// Generated from Qot_GetEventContractOrderBook.proto by tools/protoc-gen-opend. Do not edit.
import { readOrderBookLevel, readOrderBookItem, writeC2S, readS2C } from "../../strict/qot/get-event-contract-order-book.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putDouble } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security, readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-event-contract-order-book.ts";

/** @internal */
export function writeOrderBookLevel(w: Writer, m: Loose<types.OrderBookLevel>): void {
  putDouble(w, 9, "price", m.price ?? missing(w, "price"));
  putDouble(w, 17, "size", m.size ?? missing(w, "size"));
}

export const OrderBookLevel: MessageType<types.OrderBookLevel> = { name: "Qot_GetEventContractOrderBook.OrderBookLevel", read: readOrderBookLevel, write: writeOrderBookLevel };

/** @internal */
export function writeOrderBookItem(w: Writer, m: Loose<types.OrderBookItem>): void {
  putMessage(w, 10, "code", m.code ?? missing(w, "code"), writeQot_Common_Security);
  putMessages(w, 18, "yesBids", m.yesBids, writeOrderBookLevel);
  putMessages(w, 26, "yesAsks", m.yesAsks, writeOrderBookLevel);
  putMessages(w, 34, "noBids", m.noBids, writeOrderBookLevel);
  putMessages(w, 42, "noAsks", m.noAsks, writeOrderBookLevel);
}

export const OrderBookItem: MessageType<types.OrderBookItem> = { name: "Qot_GetEventContractOrderBook.OrderBookItem", read: readOrderBookItem, write: writeOrderBookItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let num: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) num = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { security: security ?? lacks(r, "security"), num: num ?? lacks(r, "num") });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetEventContractOrderBook.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "orderBookList", m.orderBookList, writeOrderBookItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetEventContractOrderBook.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetEventContractOrderBook.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetEventContractOrderBook.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the order book of an event contract that is subscribed. Qot_GetEventContractOrderBook, protocol 3446. */
export const GetEventContractOrderBook: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3446,
  name: "Qot_GetEventContractOrderBook",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
