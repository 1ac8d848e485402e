// Generated from Trd_ModifyOrder.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writePacketID as writeCommon_PacketID } from "../system/common.ts";
import { writeTrdHeader as writeTrd_Common_TrdHeader, readTrdHeader as readTrd_Common_TrdHeader } from "../trd/common.ts";
import { putUint64, putInt32, putBool, putDouble, putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { uint64, string } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Common from "../system/common.ts";
import type * as Trd_Common from "../trd/common.ts";

export interface C2S {
  /** Protects the request from being replayed. */
  packetID: Common.PacketID;
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** Which order is changed; 0 where `forAll` is true. */
  orderID: bigint;
  /** A value of `ModifyOrderOp`: change, cancel, disable, enable or delete. */
  modifyOrderOp: number;
  /** True for all orders of the account, false or absent for one. */
  forAll?: boolean | undefined;
  /** A value of `TrdMarket`: only orders of this market, when all are cancelled. */
  trdMarket?: number | undefined;
  /** New number of units, when one order is changed; whole numbers except for crypto currencies. */
  qty?: number | undefined;
  /** New limit price, in the currency of the security; at most 3 decimal places, 9 for futures. */
  price?: number | undefined;
  /** True lets OpenD change a price that is not a multiple of the tick; false or absent refuses it. */
  adjustPrice?: boolean | undefined;
  /** How far OpenD may change the price, as a fraction: 0.015 is at most 1.5 % up, -0.01 is at most 1 % down. */
  adjustSideAndLimit?: number | undefined;
  /** New price that triggers the order; stop and if-touched orders. */
  auxPrice?: number | undefined;
  /** A value of `TrailType`: whether `trailValue` is an amount or percent. */
  trailType?: number | undefined;
  /** Distance of the trailing stop: an amount, or percent (20 means 20 %), as `trailType` says. */
  trailValue?: number | undefined;
  /** Distance of the limit price from the trigger; trailing stop limit orders only. */
  trailSpread?: number | undefined;
  /** The order by its id at the vendor's servers; instead of `orderID`. */
  orderIDEx?: string | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "packetID", m.packetID ?? missing(w, "packetID"), writeCommon_PacketID);
  putMessage(w, 18, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putUint64(w, 24, "orderID", m.orderID ?? missing(w, "orderID"));
  putInt32(w, 32, "modifyOrderOp", m.modifyOrderOp ?? missing(w, "modifyOrderOp"));
  putBool(w, 40, "forAll", m.forAll);
  putInt32(w, 48, "trdMarket", m.trdMarket);
  putDouble(w, 65, "qty", m.qty);
  putDouble(w, 73, "price", m.price);
  putBool(w, 80, "adjustPrice", m.adjustPrice);
  putDouble(w, 89, "adjustSideAndLimit", m.adjustSideAndLimit);
  putDouble(w, 97, "auxPrice", m.auxPrice);
  putInt32(w, 104, "trailType", m.trailType);
  putDouble(w, 113, "trailValue", m.trailValue);
  putDouble(w, 121, "trailSpread", m.trailSpread);
  putString(w, 130, "orderIDEx", m.orderIDEx);
}

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** Names the order; may exceed 2^53. */
  orderID: bigint;
  /** Id at the vendor's servers, as text; use it to name the order. */
  orderIDEx?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let header: Trd_Common.TrdHeader | undefined;
  let orderID: bigint | undefined;
  let orderIDEx: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    if (r.tag === 16) orderID = uint64(r);
    if (r.tag === 26) orderIDEx = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { header: header ?? lacks(r, "header"), orderID: orderID ?? lacks(r, "orderID"), orderIDEx });
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

/** Changes, cancels, disables, enables or deletes an order, or cancels all of them. Trd_ModifyOrder, protocol 2205. */
export const ModifyOrder: Protocol<C2S, S2C, "trade"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2205,
  name: "Trd_ModifyOrder",
  effect: "trade",
  limit: { requests: 20, windowMs: 30000 },
  request: { name: "Trd_ModifyOrder.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Trd_ModifyOrder.C2S", write: writeC2S },
  reply: { name: "Trd_ModifyOrder.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Trd_ModifyOrder.S2C", read: readS2C },
});
