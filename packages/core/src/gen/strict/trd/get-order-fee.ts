// Generated from Trd_GetOrderFee.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage, putList } from "../../../protobuf/writer.ts";
import { writeTrdHeader as writeTrd_Common_TrdHeader, readTrdHeader as readTrd_Common_TrdHeader, readOrderFee as readTrd_Common_OrderFee } from "../trd/common.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Trd_Common from "../trd/common.ts";

export interface C2S {
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** The orders whose fees are wanted, by their id at the vendor's servers. */
  orderIdExList: string[];
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putList(w, 18, "orderIdExList", m.orderIdExList, putString);
}

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** One entry per order. */
  orderFeeList: Trd_Common.OrderFee[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let header: Trd_Common.TrdHeader | undefined;
  const orderFeeList: Trd_Common.OrderFee[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    while (r.tag === 18) orderFeeList.push(readTrd_Common_OrderFee(below(r, "orderFeeList", orderFeeList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { header: header ?? lacks(r, "header"), orderFeeList });
}

export interface Request {
  /** The content of the request. */
  c2s: C2S;
}

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The content of the reply or push; absent if `retType` is a failure. */
  s2c?: S2C | undefined;
}

/** Asks for the fees of orders. Trd_GetOrderFee, protocol 2225. */
export const GetOrderFee: Protocol<C2S, S2C, "read"> & Bounded<"maxOrders"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2225,
  name: "Trd_GetOrderFee",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { maxOrders: 20 },
  request: { name: "Trd_GetOrderFee.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Trd_GetOrderFee.C2S", write: writeC2S },
  reply: { name: "Trd_GetOrderFee.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Trd_GetOrderFee.S2C", read: readS2C },
});
