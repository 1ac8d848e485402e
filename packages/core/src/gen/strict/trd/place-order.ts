// Generated from Trd_PlaceOrder.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writePacketID as writeCommon_PacketID } from "../system/common.ts";
import { writeTrdHeader as writeTrd_Common_TrdHeader, readTrdHeader as readTrd_Common_TrdHeader } from "../trd/common.ts";
import { putInt32, putString, putDouble, putBool, putUint64 } from "../../../protobuf/write-values.ts";
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
  /** A value of `TrdSide`: buy or sell. */
  trdSide: number;
  /** A value of `OrderType`: limit, market, stop and the like. */
  orderType: number;
  /** The code without its market: five digits in Hong Kong, six in mainland China. */
  code: string;
  /** Units: shares, or contracts of options and futures; whole numbers except for crypto currencies. */
  qty: number;
  /** Limit price, in the currency of the security; at most 3 decimal places, 9 for futures. */
  price?: number | undefined;
  /** True lets OpenD change a price that is not a multiple of the tick; false or absent refuses it. */
  adjustPrice?: boolean | undefined;
  /** How far OpenD may change the price, as a fraction: 0.015 is at most 1.5 % up, -0.01 is at most 1 % down. */
  adjustSideAndLimit?: number | undefined;
  /** A value of `TrdSecMarket`: the market of the security. */
  secMarket?: number | undefined;
  /** A text of the client's, at most 64 bytes; it comes back with the order. */
  remark?: string | undefined;
  /** A value of `TimeInForce`: how long the order is valid. */
  timeInForce?: number | undefined;
  /** Whether it may be filled before and after regular hours; US limit orders only, false when absent. */
  fillOutsideRTH?: boolean | undefined;
  /** Price that triggers the order; stop and if-touched orders. */
  auxPrice?: number | undefined;
  /** A value of `TrailType`: whether `trailValue` is an amount or percent. */
  trailType?: number | undefined;
  /** Distance of the trailing stop: an amount, or percent (20 means 20 %), as `trailType` says. */
  trailValue?: number | undefined;
  /** Distance of the limit price from the trigger; trailing stop limit orders only. */
  trailSpread?: number | undefined;
  /** A value of `Session`: when a US order may be filled. */
  session?: number | undefined;
  /** The position to close; moomoo Japan only. */
  positionID?: bigint | undefined;
  /** When the order ends, as text; only where `timeInForce` is GTD. */
  expireTime?: string | undefined;
  /** Money that the order is for; event contracts only. */
  amount?: number | undefined;
  /** A value of `PredSide`: the side of an event contract. */
  predSide?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "packetID", m.packetID ?? missing(w, "packetID"), writeCommon_PacketID);
  putMessage(w, 18, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putInt32(w, 24, "trdSide", m.trdSide ?? missing(w, "trdSide"));
  putInt32(w, 32, "orderType", m.orderType ?? missing(w, "orderType"));
  putString(w, 42, "code", m.code ?? missing(w, "code"));
  putDouble(w, 49, "qty", m.qty ?? missing(w, "qty"));
  putDouble(w, 57, "price", m.price);
  putBool(w, 64, "adjustPrice", m.adjustPrice);
  putDouble(w, 73, "adjustSideAndLimit", m.adjustSideAndLimit);
  putInt32(w, 80, "secMarket", m.secMarket);
  putString(w, 90, "remark", m.remark);
  putInt32(w, 96, "timeInForce", m.timeInForce);
  putBool(w, 104, "fillOutsideRTH", m.fillOutsideRTH);
  putDouble(w, 113, "auxPrice", m.auxPrice);
  putInt32(w, 120, "trailType", m.trailType);
  putDouble(w, 129, "trailValue", m.trailValue);
  putDouble(w, 137, "trailSpread", m.trailSpread);
  putInt32(w, 144, "session", m.session);
  putUint64(w, 152, "positionID", m.positionID);
  putString(w, 162, "expireTime", m.expireTime);
  putDouble(w, 169, "amount", m.amount);
  putInt32(w, 176, "predSide", m.predSide);
}

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** Names the order; may exceed 2^53. */
  orderID?: bigint | undefined;
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
  return done(r, 14, { header: header ?? lacks(r, "header"), orderID, orderIDEx });
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

/** Places an order. Trd_PlaceOrder, protocol 2202. */
export const PlaceOrder: Protocol<C2S, S2C, "trade"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2202,
  name: "Trd_PlaceOrder",
  effect: "trade",
  limit: { requests: 15, windowMs: 30000, group: "Trd_PlaceComboOrder" },
  request: { name: "Trd_PlaceOrder.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Trd_PlaceOrder.C2S", write: writeC2S },
  reply: { name: "Trd_PlaceOrder.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Trd_PlaceOrder.S2C", read: readS2C },
});
