// Generated from Qot_RequestHistoryEventContractKL.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/request-history-event-contract-kl.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { int32, string, bytes } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { writeKlineItem as writeQot_GetEventContractKline_KlineItem } from "../qot/get-event-contract-kline.ts";
import { putBytes } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as Common from "../../strict/system/common.ts";
import type * as Qot_GetEventContractKline from "../../strict/qot/get-event-contract-kline.ts";
import type * as types from "../../strict/qot/request-history-event-contract-kl.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let klineSource: Qot_Common.EC_KlineSource | (number & {}) | undefined;
  let preSide: Common.PredSide | (number & {}) | undefined;
  let klType: Qot_Common.KLType | (number & {}) | undefined;
  let beginTime: string | undefined;
  let endTime: string | undefined;
  let maxAckKLNum: number | undefined;
  let nextReqKey: Uint8Array | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) klineSource = int32(r);
    if (r.tag === 24) preSide = int32(r);
    if (r.tag === 32) klType = int32(r);
    if (r.tag === 42) beginTime = string(r);
    if (r.tag === 50) endTime = string(r);
    if (r.tag === 56) maxAckKLNum = int32(r);
    if (r.tag === 66) nextReqKey = bytes(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 19, { security: security ?? lacks(r, "security"), klineSource, preSide, klType: klType ?? lacks(r, "klType"), beginTime: beginTime ?? lacks(r, "beginTime"), endTime: endTime ?? lacks(r, "endTime"), maxAckKLNum, nextReqKey });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_RequestHistoryEventContractKL.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "klineList", m.klineList, writeQot_GetEventContractKline_KlineItem);
  putBytes(w, 18, "nextReqKey", m.nextReqKey);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_RequestHistoryEventContractKL.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_RequestHistoryEventContractKL.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_RequestHistoryEventContractKL.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for past K-lines of an event contract, a page at a time, without a subscription. Qot_RequestHistoryEventContractKL, protocol 3456. */
export const RequestHistoryEventContractKL: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3456,
  name: "Qot_RequestHistoryEventContractKL",
  effect: "read",
  bounds: { pageMax: 1000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
