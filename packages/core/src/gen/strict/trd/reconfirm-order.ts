// Generated from Trd_ReconfirmOrder.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writePacketID as writeCommon_PacketID } from "../system/common.ts";
import { writeTrdHeader as writeTrd_Common_TrdHeader, readTrdHeader as readTrd_Common_TrdHeader } from "../trd/common.ts";
import { putUint64, putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { uint64 } from "../../../protobuf/read-values.ts";
import type { MessageWriter, MessageReader } from "../../../message.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Common from "../system/common.ts";
import type * as Trd_Common from "../trd/common.ts";

export interface C2S {
  /** Protects the request from being replayed. */
  packetID: Common.PacketID;
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** Which order is confirmed. */
  orderID: bigint;
  /** Why the order was held back; the schema has no list of the numbers. */
  reconfirmReason: number;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "packetID", m.packetID ?? missing(w, "packetID"), writeCommon_PacketID);
  putMessage(w, 18, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putUint64(w, 24, "orderID", m.orderID ?? missing(w, "orderID"));
  putInt32(w, 32, "reconfirmReason", m.reconfirmReason ?? missing(w, "reconfirmReason"));
}

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** Names the order; may exceed 2^53. */
  orderID: bigint;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let header: Trd_Common.TrdHeader | undefined;
  let orderID: bigint | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    if (r.tag === 16) orderID = uint64(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { header: header ?? lacks(r, "header"), orderID: orderID ?? lacks(r, "orderID") });
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

export const Request: MessageWriter<Request> = { name: "Trd_ReconfirmOrder.Request", write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageReader<Response> = { name: "Trd_ReconfirmOrder.Response", read: (r) => readReply(r, readS2C) };
