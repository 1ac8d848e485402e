// Generated from Qot_UpdateOrderBook.proto by tools/protoc-gen-opend. Do not edit.
import { readS2C } from "../../strict/qot/update-order-book.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putDouble, putInt32 } from "../../../protobuf/write-values.ts";
import { writeOrderBook as writeQot_Common_OrderBook } from "../qot/common.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import { writeReply } from "../../../protobuf/served-envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedPush } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/update-order-book.ts";

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 66, "name", m.name);
  putMessages(w, 18, "orderBookAskList", m.orderBookAskList, writeQot_Common_OrderBook);
  putMessages(w, 26, "orderBookBidList", m.orderBookBidList, writeQot_Common_OrderBook);
  putString(w, 34, "svrRecvTimeBid", m.svrRecvTimeBid);
  putDouble(w, 41, "svrRecvTimeBidTimestamp", m.svrRecvTimeBidTimestamp);
  putString(w, 50, "svrRecvTimeAsk", m.svrRecvTimeAsk);
  putDouble(w, 57, "svrRecvTimeAskTimestamp", m.svrRecvTimeAskTimestamp);
  putInt32(w, 72, "orderBookType", m.orderBookType);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_UpdateOrderBook.S2C", read: readS2C, write: writeS2C };

export const Response: MessageType<types.Response> = { name: "Qot_UpdateOrderBook.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Arrives with the new order book of a security that is subscribed with `SubType_OrderBook`. Qot_UpdateOrderBook, protocol 3013. */
export const UpdateOrderBook: ServedPush<types.S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 3013,
  name: "Qot_UpdateOrderBook",
  push: Response,
  s2c: S2C,
});
