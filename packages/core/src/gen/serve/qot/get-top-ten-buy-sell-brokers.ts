// Generated from Qot_GetTopTenBuySellBrokers.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readBrokerItem, readS2C } from "../../strict/qot/get-top-ten-buy-sell-brokers.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putInt64, putString, putInt32, putDouble, putBool } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-top-ten-buy-sell-brokers.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let daysBefore: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) daysBefore = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { security: security ?? lacks(r, "security"), daysBefore });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetTopTenBuySellBrokers.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeBrokerItem(w: Writer, m: Loose<types.BrokerItem>): void {
  putInt64(w, 8, "netVol", m.netVol);
  putString(w, 18, "brokerName", m.brokerName);
  putInt32(w, 24, "buySellType", m.buySellType);
  putDouble(w, 33, "avgPrice", m.avgPrice);
  putDouble(w, 41, "totalVol", m.totalVol);
  putDouble(w, 49, "totalTurnover", m.totalTurnover);
}

export const BrokerItem: MessageType<types.BrokerItem> = { name: "Qot_GetTopTenBuySellBrokers.BrokerItem", read: readBrokerItem, write: writeBrokerItem };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putBool(w, 8, "isRealTime", m.isRealTime);
  putInt64(w, 16, "dataTime", m.dataTime);
  putString(w, 26, "dataTimeStr", m.dataTimeStr);
  putMessages(w, 34, "brokerList", m.brokerList, writeBrokerItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetTopTenBuySellBrokers.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetTopTenBuySellBrokers.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetTopTenBuySellBrokers.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the ten brokers who bought and sold most of a stock. Qot_GetTopTenBuySellBrokers, protocol 3247. */
export const GetTopTenBuySellBrokers: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3247,
  name: "Qot_GetTopTenBuySellBrokers",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
