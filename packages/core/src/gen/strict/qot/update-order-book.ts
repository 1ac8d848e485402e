// Generated from Qot_UpdateOrderBook.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, readOrderBook as readQot_Common_OrderBook } from "../qot/common.ts";
import { string, double, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Push } from "../../../protocol.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface S2C {
  /** The security that the push is about. */
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

/** Arrives with the new order book of a security that is subscribed with `SubType_OrderBook`. Qot_UpdateOrderBook, protocol 3013. */
export const UpdateOrderBook: Push<S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3013,
  name: "Qot_UpdateOrderBook",
  push: { name: "Qot_UpdateOrderBook.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_UpdateOrderBook.S2C", read: readS2C },
});
