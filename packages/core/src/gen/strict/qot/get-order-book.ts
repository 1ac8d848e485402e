// Generated from Qot_GetOrderBook.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader, readSecurity as readQot_Common_Security, readOrderBook as readQot_Common_OrderBook } from "../qot/common.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { string, double, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** A security that is subscribed. */
  security: Qot_Common.Security;
  /** Price levels wanted on each side; how many there are depends on the market and the user's level. */
  num: number;
  /** A value of `OrderBookType`: orders of whole or of odd lots; whole lots when absent. */
  orderBookType?: number | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt32(w, 16, "num", m.num ?? missing(w, "num"));
  putInt32(w, 32, "orderBookType", m.orderBookType);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** The security of the request. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Offers, the best first. */
  orderBookAskList: Qot_Common.OrderBook[];
  /** Bids, the best first. */
  orderBookBidList: Qot_Common.OrderBook[];
  /** When the servers got the bids from the exchange, as text; Hong Kong only, zero for cached data. */
  svrRecvTimeBid?: string | undefined;
  /** When the servers got the bids from the exchange, in Unix seconds; Hong Kong only, zero for cached data. */
  svrRecvTimeBidTimestamp?: number | undefined;
  /** When the servers got the offers from the exchange, as text; Hong Kong only, zero for cached data. */
  svrRecvTimeAsk?: string | undefined;
  /** When the servers got the offers from the exchange, in Unix seconds; Hong Kong only, zero for cached data. */
  svrRecvTimeAskTimestamp?: number | undefined;
  /** A value of `OrderBookType`: orders of whole or of odd lots. */
  orderBookType?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  const orderBookAskList: Qot_Common.OrderBook[] = [];
  const orderBookBidList: Qot_Common.OrderBook[] = [];
  let svrRecvTimeBid: string | undefined;
  let svrRecvTimeBidTimestamp: number | undefined;
  let svrRecvTimeAsk: string | undefined;
  let svrRecvTimeAskTimestamp: number | undefined;
  let orderBookType: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    while (r.tag === 18) orderBookAskList.push(readQot_Common_OrderBook(below(r, "orderBookAskList", orderBookAskList.length)));
    while (r.tag === 26) orderBookBidList.push(readQot_Common_OrderBook(below(r, "orderBookBidList", orderBookBidList.length)));
    if (r.tag === 34) svrRecvTimeBid = string(r);
    if (r.tag === 41) svrRecvTimeBidTimestamp = double(r);
    if (r.tag === 50) svrRecvTimeAsk = string(r);
    if (r.tag === 57) svrRecvTimeAskTimestamp = double(r);
    if (r.tag === 66) name = string(r);
    if (r.tag === 72) orderBookType = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 35, { security: security ?? lacks(r, "security"), name, orderBookAskList, orderBookBidList, svrRecvTimeBid, svrRecvTimeBidTimestamp, svrRecvTimeAsk, svrRecvTimeAskTimestamp, orderBookType });
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

/** Asks for the order book of a security that is subscribed with `SubType_OrderBook`. Qot_GetOrderBook, protocol 3012. */
export const GetOrderBook: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3012,
  name: "Qot_GetOrderBook",
  effect: "read",
  limit: "none",
  request: { name: "Qot_GetOrderBook.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOrderBook.C2S", write: writeC2S },
  reply: { name: "Qot_GetOrderBook.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOrderBook.S2C", read: readS2C },
});
