// Generated from Trd_ModifyOrder.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/trd/modify-order.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readPacketID as readCommon_PacketID } from "../system/common.ts";
import { readTrdHeader as readTrd_Common_TrdHeader, writeTrdHeader as writeTrd_Common_TrdHeader } from "../../strict/trd/common.ts";
import { uint64, int32, bool, double, string } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putUint64, putString } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Common from "../../strict/system/common.ts";
import type * as Trd_Common from "../../strict/trd/common.ts";
import type * as types from "../../strict/trd/modify-order.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let packetID: Common.PacketID | undefined;
  let header: Trd_Common.TrdHeader | undefined;
  let orderID: bigint | undefined;
  let modifyOrderOp: number | undefined;
  let forAll: boolean | undefined;
  let trdMarket: number | undefined;
  let qty: number | undefined;
  let price: number | undefined;
  let adjustPrice: boolean | undefined;
  let adjustSideAndLimit: number | undefined;
  let auxPrice: number | undefined;
  let trailType: number | undefined;
  let trailValue: number | undefined;
  let trailSpread: number | undefined;
  let orderIDEx: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) packetID = readCommon_PacketID(below(r, "packetID"));
    if (r.tag === 18) header = readTrd_Common_TrdHeader(below(r, "header"));
    if (r.tag === 24) orderID = uint64(r);
    if (r.tag === 32) modifyOrderOp = int32(r);
    if (r.tag === 40) forAll = bool(r);
    if (r.tag === 48) trdMarket = int32(r);
    if (r.tag === 65) qty = double(r);
    if (r.tag === 73) price = double(r);
    if (r.tag === 80) adjustPrice = bool(r);
    if (r.tag === 89) adjustSideAndLimit = double(r);
    if (r.tag === 97) auxPrice = double(r);
    if (r.tag === 104) trailType = int32(r);
    if (r.tag === 113) trailValue = double(r);
    if (r.tag === 121) trailSpread = double(r);
    if (r.tag === 130) orderIDEx = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 38, { packetID: packetID ?? lacks(r, "packetID"), header: header ?? lacks(r, "header"), orderID: orderID ?? lacks(r, "orderID"), modifyOrderOp: modifyOrderOp ?? lacks(r, "modifyOrderOp"), forAll, trdMarket, qty, price, adjustPrice, adjustSideAndLimit, auxPrice, trailType, trailValue, trailSpread, orderIDEx });
}

export const C2S: MessageType<types.C2S> = { name: "Trd_ModifyOrder.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putUint64(w, 16, "orderID", m.orderID ?? missing(w, "orderID"));
  putString(w, 26, "orderIDEx", m.orderIDEx);
}

export const S2C: MessageType<types.S2C> = { name: "Trd_ModifyOrder.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Trd_ModifyOrder.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Trd_ModifyOrder.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Changes, cancels, disables, enables or deletes an order, or cancels all of them. Trd_ModifyOrder, protocol 2205. */
export const ModifyOrder: ServedProtocol<types.C2S, types.S2C, "trade"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2205,
  name: "Trd_ModifyOrder",
  effect: "trade",
  limit: { requests: 20, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
