// Generated from Trd_GetOrderFee.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/trd/get-order-fee.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readTrdHeader as readTrd_Common_TrdHeader, writeTrdHeader as writeTrd_Common_TrdHeader } from "../../strict/trd/common.ts";
import { plainString, item } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeOrderFee as writeTrd_Common_OrderFee } from "../trd/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Trd_Common from "../../strict/trd/common.ts";
import type * as types from "../../strict/trd/get-order-fee.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let header: Trd_Common.TrdHeader | undefined;
  const orderIdExList: string[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    while (r.tag === 18) item(r, orderIdExList, plainString);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { header: header ?? lacks(r, "header"), orderIdExList });
}

export const C2S: MessageType<types.C2S> = { name: "Trd_GetOrderFee.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putMessages(w, 18, "orderFeeList", m.orderFeeList, writeTrd_Common_OrderFee);
}

export const S2C: MessageType<types.S2C> = { name: "Trd_GetOrderFee.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Trd_GetOrderFee.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Trd_GetOrderFee.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the fees of orders. Trd_GetOrderFee, protocol 2225. */
export const GetOrderFee: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"maxOrders"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2225,
  name: "Trd_GetOrderFee",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { maxOrders: 20 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
