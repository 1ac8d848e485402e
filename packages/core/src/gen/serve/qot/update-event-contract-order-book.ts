// Generated from Qot_UpdateEventContractOrderBook.proto by tools/protoc-gen-opend. Do not edit.
import { readS2C } from "../../strict/qot/update-event-contract-order-book.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { writeOrderBookItem as writeQot_GetEventContractOrderBook_OrderBookItem } from "../qot/get-event-contract-order-book.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import { writeReply } from "../../../protobuf/served-envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedPush } from "../../../protocol.ts";
import type * as Qot_GetEventContractOrderBook from "../../strict/qot/get-event-contract-order-book.ts";
import type * as types from "../../strict/qot/update-event-contract-order-book.ts";

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "orderBookList", m.orderBookList, writeQot_GetEventContractOrderBook_OrderBookItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_UpdateEventContractOrderBook.S2C", read: readS2C, write: writeS2C };

export const Response: MessageType<types.Response> = { name: "Qot_UpdateEventContractOrderBook.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Arrives with new order books of event contracts that are subscribed. Qot_UpdateEventContractOrderBook, protocol 3450. */
export const UpdateEventContractOrderBook: ServedPush<types.S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3450,
  name: "Qot_UpdateEventContractOrderBook",
  push: Response,
  s2c: S2C,
});
