// Generated from Trd_PlaceComboOrder.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writePacketID as writeCommon_PacketID } from "../system/common.ts";
import { writeTrdHeader as writeTrd_Common_TrdHeader, readTrdHeader as readTrd_Common_TrdHeader } from "../trd/common.ts";
import { writeComboLeg as writeQot_Common_ComboLeg } from "../qot/common.ts";
import { putDouble, putInt32, putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { string } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Common from "../system/common.ts";
import type * as Trd_Common from "../trd/common.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** Protects the request from being replayed. */
  packetID: Common.PacketID;
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** The legs of the combination. */
  comboLegs: Qot_Common.ComboLeg[];
  /** Quantity of the combination; a leg trades this times its `qtyRatio`. */
  qty: number;
  /** Limit price of the whole combination. */
  price?: number | undefined;
  /** A value of `OrderType`: limit, market, stop and the like. */
  orderType: number;
  /** A value of `TimeInForce`: how long the order is valid. */
  timeInForce?: number | undefined;
  /** When the order ends, as text; only where `timeInForce` is GTD. */
  expireTime?: string | undefined;
  /** A text of the client's, at most 64 bytes; it comes back with the order. */
  remark?: string | undefined;
  /** The quote that `Qot_GetEventContractComboRfq` gave; event contracts only. */
  quoteID?: string | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "packetID", m.packetID ?? missing(w, "packetID"), writeCommon_PacketID);
  putMessage(w, 18, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putMessages(w, 26, "comboLegs", m.comboLegs, writeQot_Common_ComboLeg);
  putDouble(w, 33, "qty", m.qty ?? missing(w, "qty"));
  putDouble(w, 41, "price", m.price);
  putInt32(w, 48, "orderType", m.orderType ?? missing(w, "orderType"));
  putInt32(w, 56, "timeInForce", m.timeInForce);
  putString(w, 66, "expireTime", m.expireTime);
  putString(w, 74, "remark", m.remark);
  putString(w, 82, "quoteID", m.quoteID);
}

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** Id at the vendor's servers, as text; use it to name the order. */
  orderIDEx?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let header: Trd_Common.TrdHeader | undefined;
  let orderIDEx: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    if (r.tag === 18) orderIDEx = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { header: header ?? lacks(r, "header"), orderIDEx });
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

/** Places one order for a combination of legs. Trd_PlaceComboOrder, protocol 2227. */
export const PlaceComboOrder: Protocol<C2S, S2C, "trade"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2227,
  name: "Trd_PlaceComboOrder",
  effect: "trade",
  limit: { requests: 15, windowMs: 30000, group: "Trd_PlaceComboOrder" },
  request: { name: "Trd_PlaceComboOrder.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Trd_PlaceComboOrder.C2S", write: writeC2S },
  reply: { name: "Trd_PlaceComboOrder.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Trd_PlaceComboOrder.S2C", read: readS2C },
});
