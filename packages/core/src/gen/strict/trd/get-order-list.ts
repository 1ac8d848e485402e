// Generated from Trd_GetOrderList.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage, putList } from "../../../protobuf/writer.ts";
import { writeTrdHeader as writeTrd_Common_TrdHeader, writeTrdFilterConditions as writeTrd_Common_TrdFilterConditions, readTrdHeader as readTrd_Common_TrdHeader, readOrder as readTrd_Common_Order } from "../trd/common.ts";
import { putInt32, putBool } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Trd_Common from "../trd/common.ts";

export interface C2S {
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** Which orders are wanted; all of today when absent. */
  filterConditions?: Trd_Common.TrdFilterConditions | undefined;
  /** Values of `OrderStatus`: only orders in these states; all when empty. */
  filterStatusList: number[];
  /** True asks the servers, false or absent answers from OpenD's cache; asking the servers counts against the limit. */
  refreshCache?: boolean | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putMessage(w, 18, "filterConditions", m.filterConditions, writeTrd_Common_TrdFilterConditions);
  putList(w, 24, "filterStatusList", m.filterStatusList, putInt32);
  putBool(w, 32, "refreshCache", m.refreshCache);
}

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** Today's and unfinished orders, the oldest first. */
  orderList: Trd_Common.Order[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let header: Trd_Common.TrdHeader | undefined;
  const orderList: Trd_Common.Order[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    while (r.tag === 18) orderList.push(readTrd_Common_Order(below(r, "orderList", orderList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { header: header ?? lacks(r, "header"), orderList });
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

/** Asks for the current orders of a trading account. Trd_GetOrderList, protocol 2201. */
export const GetOrderList: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2201,
  name: "Trd_GetOrderList",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: { name: "Trd_GetOrderList.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Trd_GetOrderList.C2S", write: writeC2S },
  reply: { name: "Trd_GetOrderList.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Trd_GetOrderList.S2C", read: readS2C },
});
