// Generated from Trd_UpdateOrderFill.proto by tools/protoc-gen-opend. Do not edit.
import { readS2C } from "../../strict/trd/update-order-fill.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeTrdHeader as writeTrd_Common_TrdHeader } from "../../strict/trd/common.ts";
import { writeOrderFill as writeTrd_Common_OrderFill } from "../trd/common.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import { writeReply } from "../../../protobuf/served-envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedPush } from "../../../protocol.ts";
import type * as Trd_Common from "../../strict/trd/common.ts";
import type * as types from "../../strict/trd/update-order-fill.ts";

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putMessage(w, 18, "orderFill", m.orderFill ?? missing(w, "orderFill"), writeTrd_Common_OrderFill);
}

export const S2C: MessageType<types.S2C> = { name: "Trd_UpdateOrderFill.S2C", read: readS2C, write: writeS2C };

export const Response: MessageType<types.Response> = { name: "Trd_UpdateOrderFill.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Arrives when an order of an account chosen by `Trd_SubAccPush` is filled, wholly or in part. Trd_UpdateOrderFill, protocol 2218. */
export const UpdateOrderFill: ServedPush<types.S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 2218,
  name: "Trd_UpdateOrderFill",
  push: Response,
  s2c: S2C,
});
