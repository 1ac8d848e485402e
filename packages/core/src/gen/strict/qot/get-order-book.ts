// Generated from Qot_GetOrderBook.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOrderBook.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

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

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOrderBook.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["num", "required", "int32"],
    ["orderBookType", "optional", "int32"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** The security that was asked about. */
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
  name: "Qot_GetOrderBook.S2C",
  wire: wire.S2C,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["orderBookAskList", "repeated", Qot_Common.OrderBook],
    ["orderBookBidList", "repeated", Qot_Common.OrderBook],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOrderBook.Request",
  wire: wire.Request,
  checked: [
    ["c2s", "required", C2S],
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
  name: "Qot_GetOrderBook.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the order book of a security that is subscribed with `SubType_OrderBook`. Qot_GetOrderBook, protocol 3012. */
export const GetOrderBook: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3012,
  name: "Qot_GetOrderBook",
  effect: "read",
  limit: "none",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
