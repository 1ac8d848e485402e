// Generated from Trd_ReconfirmOrder.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/trd/reconfirm-order.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readPacketID as readCommon_PacketID } from "../system/common.ts";
import { readTrdHeader as readTrd_Common_TrdHeader, writeTrdHeader as writeTrd_Common_TrdHeader } from "../../strict/trd/common.ts";
import { uint64, int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putUint64 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import type * as Common from "../../strict/system/common.ts";
import type * as Trd_Common from "../../strict/trd/common.ts";
import type * as types from "../../strict/trd/reconfirm-order.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let packetID: Common.PacketID | undefined;
  let header: Trd_Common.TrdHeader | undefined;
  let orderID: bigint | undefined;
  let reconfirmReason: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) packetID = readCommon_PacketID(below(r, "packetID"));
    if (r.tag === 18) header = readTrd_Common_TrdHeader(below(r, "header"));
    if (r.tag === 24) orderID = uint64(r);
    if (r.tag === 32) reconfirmReason = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { packetID: packetID ?? lacks(r, "packetID"), header: header ?? lacks(r, "header"), orderID: orderID ?? lacks(r, "orderID"), reconfirmReason: reconfirmReason ?? lacks(r, "reconfirmReason") });
}

export const C2S: MessageType<types.C2S> = { name: "Trd_ReconfirmOrder.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putUint64(w, 16, "orderID", m.orderID ?? missing(w, "orderID"));
}

export const S2C: MessageType<types.S2C> = { name: "Trd_ReconfirmOrder.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Trd_ReconfirmOrder.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Trd_ReconfirmOrder.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };
