// Generated from Qot_GetEventContractOrderBook.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEventContractOrderBook.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface OrderBookLevel {
  price: number;
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

export interface OrderBookItem {
  code: Qot_Common.Security;
  yesBids: OrderBookLevel[];
  yesAsks: OrderBookLevel[];
  noBids: OrderBookLevel[];
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
  security: Qot_Common.Security;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
