// Generated from Qot_UpdateOrderBook.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_UpdateOrderBook.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Push } from "../../../protocol.ts";

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

export const S2C: MessageType<S2C> = {
  name: "Qot_UpdateOrderBook.S2C",
  wire: wire.S2C,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["orderBookAskList", "repeated", Qot_Common.OrderBook],
    ["orderBookBidList", "repeated", Qot_Common.OrderBook],
  ],
};

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's own words about a failure, in the language OpenD is set to. */
  retMsg?: string | undefined;
  /** OpenD's number for a failure, where it has one. */
  errCode?: number | undefined;
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
  s2c?: S2C | undefined;
}

export const Response: MessageType<Response> = {
  name: "Qot_UpdateOrderBook.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Arrives with the new order book of a security that is subscribed with `SubType_OrderBook`. Qot_UpdateOrderBook, protocol 3013. */
export const UpdateOrderBook: Push<S2C> = {
  kind: "push",
  id: 3013,
  name: "Qot_UpdateOrderBook",
  push: Response,
  s2c: S2C,
};
