// Generated from Qot_UpdateEventContractOrderBook.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_UpdateEventContractOrderBook.ts";
import * as Qot_GetEventContractOrderBook from "../qot/get-event-contract-order-book.ts";
import type { Push } from "../../../protocol.ts";

export interface S2C {
  /** The new order books, one entry per contract. */
  orderBookList: Qot_GetEventContractOrderBook.OrderBookItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_UpdateEventContractOrderBook.S2C",
  wire: wire.S2C,
  checked: [
    ["orderBookList", "repeated", Qot_GetEventContractOrderBook.OrderBookItem],
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
  name: "Qot_UpdateEventContractOrderBook.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Arrives with new order books of event contracts that are subscribed. Qot_UpdateEventContractOrderBook, protocol 3450. */
export const UpdateEventContractOrderBook: Push<S2C> = {
  kind: "push",
  id: 3450,
  name: "Qot_UpdateEventContractOrderBook",
  push: Response,
  s2c: S2C,
};
