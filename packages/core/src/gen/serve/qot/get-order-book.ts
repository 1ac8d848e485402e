// Generated from Qot_GetOrderBook.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/get-order-book.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { readQotHeader as readQot_Common_QotHeader, writeOrderBook as writeQot_Common_OrderBook } from "../qot/common.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putString, putDouble, putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-order-book.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let num: number | undefined;
  let orderBookType: number | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) num = int32(r);
    if (r.tag === 32) orderBookType = int32(r);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 9, { security: security ?? lacks(r, "security"), num: num ?? lacks(r, "num"), orderBookType, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOrderBook.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 66, "name", m.name);
  putMessages(w, 18, "orderBookAskList", m.orderBookAskList, writeQot_Common_OrderBook);
  putMessages(w, 26, "orderBookBidList", m.orderBookBidList, writeQot_Common_OrderBook);
  putString(w, 34, "svrRecvTimeBid", m.svrRecvTimeBid);
  putDouble(w, 41, "svrRecvTimeBidTimestamp", m.svrRecvTimeBidTimestamp);
  putString(w, 50, "svrRecvTimeAsk", m.svrRecvTimeAsk);
  putDouble(w, 57, "svrRecvTimeAskTimestamp", m.svrRecvTimeAskTimestamp);
  putInt32(w, 72, "orderBookType", m.orderBookType);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOrderBook.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOrderBook.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOrderBook.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the order book of a security that is subscribed with `SubType_OrderBook`. Qot_GetOrderBook, protocol 3012. */
export const GetOrderBook: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3012,
  name: "Qot_GetOrderBook",
  effect: "read",
  limit: "none",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
