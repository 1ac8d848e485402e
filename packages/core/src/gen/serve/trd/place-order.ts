// Generated from Trd_PlaceOrder.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/trd/place-order.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readPacketID as readCommon_PacketID } from "../system/common.ts";
import { readTrdHeader as readTrd_Common_TrdHeader, writeTrdHeader as writeTrd_Common_TrdHeader } from "../../strict/trd/common.ts";
import { int32, string, double, bool, uint64 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putUint64, putString } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Common from "../../strict/system/common.ts";
import type * as Trd_Common from "../../strict/trd/common.ts";
import type * as types from "../../strict/trd/place-order.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let packetID: Common.PacketID | undefined;
  let header: Trd_Common.TrdHeader | undefined;
  let trdSide: number | undefined;
  let orderType: number | undefined;
  let code: string | undefined;
  let qty: number | undefined;
  let price: number | undefined;
  let adjustPrice: boolean | undefined;
  let adjustSideAndLimit: number | undefined;
  let secMarket: number | undefined;
  let remark: string | undefined;
  let timeInForce: number | undefined;
  let fillOutsideRTH: boolean | undefined;
  let auxPrice: number | undefined;
  let trailType: number | undefined;
  let trailValue: number | undefined;
  let trailSpread: number | undefined;
  let session: number | undefined;
  let positionID: bigint | undefined;
  let expireTime: string | undefined;
  let amount: number | undefined;
  let predSide: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) packetID = readCommon_PacketID(below(r, "packetID"));
    if (r.tag === 18) header = readTrd_Common_TrdHeader(below(r, "header"));
    if (r.tag === 24) trdSide = int32(r);
    if (r.tag === 32) orderType = int32(r);
    if (r.tag === 42) code = string(r);
    if (r.tag === 49) qty = double(r);
    if (r.tag === 57) price = double(r);
    if (r.tag === 64) adjustPrice = bool(r);
    if (r.tag === 73) adjustSideAndLimit = double(r);
    if (r.tag === 80) secMarket = int32(r);
    if (r.tag === 90) remark = string(r);
    if (r.tag === 96) timeInForce = int32(r);
    if (r.tag === 104) fillOutsideRTH = bool(r);
    if (r.tag === 113) auxPrice = double(r);
    if (r.tag === 120) trailType = int32(r);
    if (r.tag === 129) trailValue = double(r);
    if (r.tag === 137) trailSpread = double(r);
    if (r.tag === 144) session = int32(r);
    if (r.tag === 152) positionID = uint64(r);
    if (r.tag === 162) expireTime = string(r);
    if (r.tag === 169) amount = double(r);
    if (r.tag === 176) predSide = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 53, { packetID: packetID ?? lacks(r, "packetID"), header: header ?? lacks(r, "header"), trdSide: trdSide ?? lacks(r, "trdSide"), orderType: orderType ?? lacks(r, "orderType"), code: code ?? lacks(r, "code"), qty: qty ?? lacks(r, "qty"), price, adjustPrice, adjustSideAndLimit, secMarket, remark, timeInForce, fillOutsideRTH, auxPrice, trailType, trailValue, trailSpread, session, positionID, expireTime, amount, predSide });
}

export const C2S: MessageType<types.C2S> = { name: "Trd_PlaceOrder.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putUint64(w, 16, "orderID", m.orderID);
  putString(w, 26, "orderIDEx", m.orderIDEx);
}

export const S2C: MessageType<types.S2C> = { name: "Trd_PlaceOrder.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Trd_PlaceOrder.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Trd_PlaceOrder.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Places an order. Trd_PlaceOrder, protocol 2202. */
export const PlaceOrder: ServedProtocol<types.C2S, types.S2C, "trade"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2202,
  name: "Trd_PlaceOrder",
  effect: "trade",
  limit: { requests: 15, windowMs: 30000, group: "Trd_PlaceComboOrder" },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
