// Generated from Trd_GetHistoryOrderList.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage, putList } from "../../../protobuf/writer.ts";
import { writeTrdHeader as writeTrd_Common_TrdHeader, writeTrdFilterConditions as writeTrd_Common_TrdFilterConditions, readTrdHeader as readTrd_Common_TrdHeader, readOrder as readTrd_Common_Order } from "../trd/common.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Trd_Common from "../trd/common.ts";

export interface C2S {
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** Which orders are wanted; begin and end are required. */
  filterConditions: Trd_Common.TrdFilterConditions;
  /** Values of `OrderStatus`: only orders in these states; all when empty. */
  filterStatusList: number[];
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putMessage(w, 18, "filterConditions", m.filterConditions ?? missing(w, "filterConditions"), writeTrd_Common_TrdFilterConditions);
  putList(w, 24, "filterStatusList", m.filterStatusList, putInt32);
}

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** The past orders, the latest first. */
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

/** Asks for past orders of a trading account. Trd_GetHistoryOrderList, protocol 2221. */
export const GetHistoryOrderList: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2221,
  name: "Trd_GetHistoryOrderList",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: { name: "Trd_GetHistoryOrderList.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Trd_GetHistoryOrderList.C2S", write: writeC2S },
  reply: { name: "Trd_GetHistoryOrderList.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Trd_GetHistoryOrderList.S2C", read: readS2C },
});
