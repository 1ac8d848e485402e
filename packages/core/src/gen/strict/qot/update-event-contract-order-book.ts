// Generated from Qot_UpdateEventContractOrderBook.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readOrderBookItem as readQot_GetEventContractOrderBook_OrderBookItem } from "../qot/get-event-contract-order-book.ts";
import { frozen } from "../../../frozen.ts";
import type { Push } from "../../../protocol.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_GetEventContractOrderBook from "../qot/get-event-contract-order-book.ts";

export interface S2C {
  /** The new order books, one entry per contract. */
  orderBookList: Qot_GetEventContractOrderBook.OrderBookItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const orderBookList: Qot_GetEventContractOrderBook.OrderBookItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) orderBookList.push(readQot_GetEventContractOrderBook_OrderBookItem(below(r, "orderBookList", orderBookList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { orderBookList });
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

/** Arrives with new order books of event contracts that are subscribed. Qot_UpdateEventContractOrderBook, protocol 3450. */
export const UpdateEventContractOrderBook: Push<S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3450,
  name: "Qot_UpdateEventContractOrderBook",
  push: { name: "Qot_UpdateEventContractOrderBook.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_UpdateEventContractOrderBook.S2C", read: readS2C },
});
