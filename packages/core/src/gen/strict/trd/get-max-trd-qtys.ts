// Generated from Trd_GetMaxTrdQtys.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeTrdHeader as writeTrd_Common_TrdHeader, readTrdHeader as readTrd_Common_TrdHeader, readMaxTrdQtys as readTrd_Common_MaxTrdQtys } from "../trd/common.ts";
import { putInt32, putString, putDouble, putUint64, putBool } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Trd_Common from "../trd/common.ts";

export interface C2S {
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** A value of `OrderType`: limit, market, stop and the like. */
  orderType: number;
  /** The code without its market: five digits in Hong Kong, six in mainland China. */
  code: string;
  /** Price of the order; the present price for auction and market orders, in the currency of the security; at most 3 decimal places, 9 for futures. */
  price: number;
  /** The order that is to be changed, whose own quantity then counts; absent for a new one. */
  orderID?: bigint | undefined;
  /** True lets OpenD change a price that is not a multiple of the tick; false or absent refuses it. */
  adjustPrice?: boolean | undefined;
  /** How far OpenD may change the price, as a fraction: 0.015 is at most 1.5 % up, -0.01 is at most 1 % down. */
  adjustSideAndLimit?: number | undefined;
  /** A value of `TrdSecMarket`: the market of the security. */
  secMarket?: number | undefined;
  /** The order that is to be changed, by its id at the vendor's servers; instead of `orderID`. */
  orderIDEx?: string | undefined;
  /** A value of `Session`: when a US order may be filled. */
  session?: number | undefined;
  /** The position to close; moomoo Japan only. */
  positionID?: bigint | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putInt32(w, 16, "orderType", m.orderType ?? missing(w, "orderType"));
  putString(w, 26, "code", m.code ?? missing(w, "code"));
  putDouble(w, 33, "price", m.price ?? missing(w, "price"));
  putUint64(w, 40, "orderID", m.orderID);
  putBool(w, 48, "adjustPrice", m.adjustPrice);
  putDouble(w, 57, "adjustSideAndLimit", m.adjustSideAndLimit);
  putInt32(w, 64, "secMarket", m.secMarket);
  putString(w, 74, "orderIDEx", m.orderIDEx);
  putInt32(w, 80, "session", m.session);
  putUint64(w, 88, "positionID", m.positionID);
}

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** How much the account could trade. */
  maxTrdQtys?: Trd_Common.MaxTrdQtys | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let header: Trd_Common.TrdHeader | undefined;
  let maxTrdQtys: Trd_Common.MaxTrdQtys | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    if (r.tag === 18) maxTrdQtys = readTrd_Common_MaxTrdQtys(below(r, "maxTrdQtys"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { header: header ?? lacks(r, "header"), maxTrdQtys });
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

/** Asks how much of a security a trading account could buy or sell at most. Trd_GetMaxTrdQtys, protocol 2111. */
export const GetMaxTrdQtys: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2111,
  name: "Trd_GetMaxTrdQtys",
  effect: "read",
  limit: { requests: 10, windowMs: 30000, group: "Trd_GetComboMaxTrdQtys" },
  request: { name: "Trd_GetMaxTrdQtys.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Trd_GetMaxTrdQtys.C2S", write: writeC2S },
  reply: { name: "Trd_GetMaxTrdQtys.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Trd_GetMaxTrdQtys.S2C", read: readS2C },
});
