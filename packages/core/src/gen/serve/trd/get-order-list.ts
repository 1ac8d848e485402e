// Generated from Trd_GetOrderList.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/trd/get-order-list.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readTrdHeader as readTrd_Common_TrdHeader, writeTrdHeader as writeTrd_Common_TrdHeader } from "../../strict/trd/common.ts";
import { readTrdFilterConditions as readTrd_Common_TrdFilterConditions, writeOrder as writeTrd_Common_Order } from "../trd/common.ts";
import { plainInt32, item, items, bool } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Trd_Common from "../../strict/trd/common.ts";
import type * as types from "../../strict/trd/get-order-list.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let header: Trd_Common.TrdHeader | undefined;
  let filterConditions: Trd_Common.TrdFilterConditions | undefined;
  const filterStatusList: number[] = [];
  let refreshCache: boolean | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    if (r.tag === 18) filterConditions = readTrd_Common_TrdFilterConditions(below(r, "filterConditions"));
    while (r.tag === 24) item(r, filterStatusList, plainInt32); while (r.tag === 26) items(r, filterStatusList, plainInt32);
    if (r.tag === 32) refreshCache = bool(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 13, { header: header ?? lacks(r, "header"), filterConditions, filterStatusList, refreshCache });
}

export const C2S: MessageType<types.C2S> = { name: "Trd_GetOrderList.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putMessages(w, 18, "orderList", m.orderList, writeTrd_Common_Order);
}

export const S2C: MessageType<types.S2C> = { name: "Trd_GetOrderList.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Trd_GetOrderList.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Trd_GetOrderList.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the current orders of a trading account. Trd_GetOrderList, protocol 2201. */
export const GetOrderList: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2201,
  name: "Trd_GetOrderList",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
