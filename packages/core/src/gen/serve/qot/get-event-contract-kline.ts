// Generated from Qot_GetEventContractKline.proto by tools/protoc-gen-opend. Do not edit.
import { readECKLine, readKlineItem, writeC2S, readS2C } from "../../strict/qot/get-event-contract-kline.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putString, putDouble, putInt32 } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security, readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as Common from "../../strict/system/common.ts";
import type * as types from "../../strict/qot/get-event-contract-kline.ts";

/** @internal */
export function writeECKLine(w: Writer, m: Loose<types.ECKLine>): void {
  putString(w, 10, "time_key", m.time_key ?? missing(w, "time_key"));
  putDouble(w, 17, "open", m.open);
  putDouble(w, 25, "high", m.high);
  putDouble(w, 33, "low", m.low);
  putDouble(w, 41, "close", m.close);
  putDouble(w, 49, "volume", m.volume);
}

export const ECKLine: MessageType<types.ECKLine> = { name: "Qot_GetEventContractKline.ECKLine", read: readECKLine, write: writeECKLine };

/** @internal */
export function writeKlineItem(w: Writer, m: Loose<types.KlineItem>): void {
  putMessage(w, 10, "code", m.code ?? missing(w, "code"), writeQot_Common_Security);
  putInt32(w, 16, "pre_side", m.pre_side);
  putString(w, 26, "name", m.name);
  putMessages(w, 34, "klineList", m.klineList, writeECKLine);
}

export const KlineItem: MessageType<types.KlineItem> = { name: "Qot_GetEventContractKline.KlineItem", read: readKlineItem, write: writeKlineItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let klineSource: Qot_Common.EC_KlineSource | (number & {}) | undefined;
  let preSide: Common.PredSide | (number & {}) | undefined;
  let ktype: Qot_Common.KLType | (number & {}) | undefined;
  let maxCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) klineSource = int32(r);
    if (r.tag === 24) preSide = int32(r);
    if (r.tag === 32) ktype = int32(r);
    if (r.tag === 40) maxCount = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { security: security ?? lacks(r, "security"), klineSource, preSide, ktype, maxCount });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetEventContractKline.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "klineList", m.klineList, writeKlineItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetEventContractKline.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetEventContractKline.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetEventContractKline.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the latest K-lines of an event contract that is subscribed. Qot_GetEventContractKline, protocol 3447. */
export const GetEventContractKline: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"maxItems"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3447,
  name: "Qot_GetEventContractKline",
  effect: "read",
  bounds: { maxItems: 1000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
