// Generated from Trd_PlaceComboOrder.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/trd/place-combo-order.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readPacketID as readCommon_PacketID } from "../system/common.ts";
import { readTrdHeader as readTrd_Common_TrdHeader, writeTrdHeader as writeTrd_Common_TrdHeader } from "../../strict/trd/common.ts";
import { readComboLeg as readQot_Common_ComboLeg } from "../../strict/qot/common.ts";
import { double, int32, string } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Common from "../../strict/system/common.ts";
import type * as Trd_Common from "../../strict/trd/common.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/trd/place-combo-order.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let packetID: Common.PacketID | undefined;
  let header: Trd_Common.TrdHeader | undefined;
  const comboLegs: Qot_Common.ComboLeg[] = [];
  let qty: number | undefined;
  let price: number | undefined;
  let orderType: number | undefined;
  let timeInForce: number | undefined;
  let expireTime: string | undefined;
  let remark: string | undefined;
  let quoteID: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) packetID = readCommon_PacketID(below(r, "packetID"));
    if (r.tag === 18) header = readTrd_Common_TrdHeader(below(r, "header"));
    while (r.tag === 26) comboLegs.push(readQot_Common_ComboLeg(below(r, "comboLegs", comboLegs.length)));
    if (r.tag === 33) qty = double(r);
    if (r.tag === 41) price = double(r);
    if (r.tag === 48) orderType = int32(r);
    if (r.tag === 56) timeInForce = int32(r);
    if (r.tag === 66) expireTime = string(r);
    if (r.tag === 74) remark = string(r);
    if (r.tag === 82) quoteID = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 32, { packetID: packetID ?? lacks(r, "packetID"), header: header ?? lacks(r, "header"), comboLegs, qty: qty ?? lacks(r, "qty"), price, orderType: orderType ?? lacks(r, "orderType"), timeInForce, expireTime, remark, quoteID });
}

export const C2S: MessageType<types.C2S> = { name: "Trd_PlaceComboOrder.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putString(w, 18, "orderIDEx", m.orderIDEx);
}

export const S2C: MessageType<types.S2C> = { name: "Trd_PlaceComboOrder.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Trd_PlaceComboOrder.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Trd_PlaceComboOrder.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Places one order for a combination of legs. Trd_PlaceComboOrder, protocol 2227. */
export const PlaceComboOrder: ServedProtocol<types.C2S, types.S2C, "trade"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2227,
  name: "Trd_PlaceComboOrder",
  effect: "trade",
  limit: { requests: 15, windowMs: 30000, group: "Trd_PlaceComboOrder" },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
