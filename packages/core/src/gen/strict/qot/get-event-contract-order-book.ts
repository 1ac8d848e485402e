// Generated from Qot_GetEventContractOrderBook.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { double } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One price level of an order book. */
export interface OrderBookLevel {
  /** Price of the level, in the currency of the market. */
  price: number;
  /** Contracts at this price. */
  size: number;
}

/** @internal */
export function readOrderBookLevel(r: Reader): OrderBookLevel {
  let price: number | undefined;
  let size: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) price = double(r);
    if (r.tag === 17) size = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { price: price ?? lacks(r, "price"), size: size ?? lacks(r, "size") });
}

/** The order book of one contract. */
export interface OrderBookItem {
  /** Market and code of the contract. */
  code: Qot_Common.Security;
  /** Bids for the side "yes". */
  yesBids: OrderBookLevel[];
  /** Offers of the side "yes". */
  yesAsks: OrderBookLevel[];
  /** Bids for the side "no". */
  noBids: OrderBookLevel[];
  /** Offers of the side "no". */
  noAsks: OrderBookLevel[];
}

/** @internal */
export function readOrderBookItem(r: Reader): OrderBookItem {
  let code: Qot_Common.Security | undefined;
  const yesBids: OrderBookLevel[] = [];
  const yesAsks: OrderBookLevel[] = [];
  const noBids: OrderBookLevel[] = [];
  const noAsks: OrderBookLevel[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) code = readQot_Common_Security(below(r, "code"));
    while (r.tag === 18) yesBids.push(readOrderBookLevel(below(r, "yesBids", yesBids.length)));
    while (r.tag === 26) yesAsks.push(readOrderBookLevel(below(r, "yesAsks", yesAsks.length)));
    while (r.tag === 34) noBids.push(readOrderBookLevel(below(r, "noBids", noBids.length)));
    while (r.tag === 42) noAsks.push(readOrderBookLevel(below(r, "noAsks", noAsks.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 26, { code: code ?? lacks(r, "code"), yesBids, yesAsks, noBids, noAsks });
}

export interface C2S {
  /** The contract whose order book is wanted. */
  security: Qot_Common.Security;
  /** Price levels wanted, more than 0; fewer may come back. */
  num: number;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt32(w, 16, "num", m.num ?? missing(w, "num"));
}

export interface S2C {
  /** One entry per contract. */
  orderBookList: OrderBookItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const orderBookList: OrderBookItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) orderBookList.push(readOrderBookItem(below(r, "orderBookList", orderBookList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { orderBookList });
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

/** Asks for the order book of an event contract that is subscribed. Qot_GetEventContractOrderBook, protocol 3446. */
export const GetEventContractOrderBook: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3446,
  name: "Qot_GetEventContractOrderBook",
  effect: "read",
  request: { name: "Qot_GetEventContractOrderBook.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetEventContractOrderBook.C2S", write: writeC2S },
  reply: { name: "Qot_GetEventContractOrderBook.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetEventContractOrderBook.S2C", read: readS2C },
});
