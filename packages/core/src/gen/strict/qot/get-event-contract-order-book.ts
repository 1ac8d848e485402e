// Generated from Qot_GetEventContractOrderBook.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEventContractOrderBook.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** One price level of an order book. */
export interface OrderBookLevel {
  /** Price of the level, in the currency of the market. */
  price: number;
  /** Contracts at this price. */
  size: number;
}

export const OrderBookLevel: MessageType<OrderBookLevel> = {
  name: "Qot_GetEventContractOrderBook.OrderBookLevel",
  wire: wire.OrderBookLevel,
  checked: [
    ["price", "required"],
    ["size", "required"],
  ],
};

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

export const OrderBookItem: MessageType<OrderBookItem> = {
  name: "Qot_GetEventContractOrderBook.OrderBookItem",
  wire: wire.OrderBookItem,
  checked: [
    ["code", "required", Qot_Common.Security],
    ["yesBids", "repeated", OrderBookLevel],
    ["yesAsks", "repeated", OrderBookLevel],
    ["noBids", "repeated", OrderBookLevel],
    ["noAsks", "repeated", OrderBookLevel],
  ],
};

export interface C2S {
  /** The contract whose order book is wanted. */
  security: Qot_Common.Security;
  /** Price levels wanted, more than 0; fewer may come back. */
  num: number;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetEventContractOrderBook.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["num", "required", "int32"],
  ],
};

export interface S2C {
  /** One entry per contract. */
  orderBookList: OrderBookItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetEventContractOrderBook.S2C",
  wire: wire.S2C,
  checked: [
    ["orderBookList", "repeated", OrderBookItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetEventContractOrderBook.Request",
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
  name: "Qot_GetEventContractOrderBook.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the order book of an event contract that is subscribed. Qot_GetEventContractOrderBook, protocol 3446. */
export const GetEventContractOrderBook: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3446,
  name: "Qot_GetEventContractOrderBook",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
