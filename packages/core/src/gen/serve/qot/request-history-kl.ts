// Generated from Qot_RequestHistoryKL.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/request-history-kl.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32, string, int64, bytes, bool } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security, writeKLine as writeQot_Common_KLine } from "../../strict/qot/common.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putString, putBytes } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/request-history-kl.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let rehabType: number | undefined;
  let klType: number | undefined;
  let security: Qot_Common.Security | undefined;
  let beginTime: string | undefined;
  let endTime: string | undefined;
  let maxAckKLNum: number | undefined;
  let needKLFieldsFlag: bigint | undefined;
  let nextReqKey: Uint8Array | undefined;
  let extendedTime: boolean | undefined;
  let session: number | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) rehabType = int32(r);
    if (r.tag === 16) klType = int32(r);
    if (r.tag === 26) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 34) beginTime = string(r);
    if (r.tag === 42) endTime = string(r);
    if (r.tag === 48) maxAckKLNum = int32(r);
    if (r.tag === 56) needKLFieldsFlag = int64(r);
    if (r.tag === 66) nextReqKey = bytes(r);
    if (r.tag === 72) extendedTime = bool(r);
    if (r.tag === 80) session = int32(r);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 25, { rehabType: rehabType ?? lacks(r, "rehabType"), klType: klType ?? lacks(r, "klType"), security: security ?? lacks(r, "security"), beginTime: beginTime ?? lacks(r, "beginTime"), endTime: endTime ?? lacks(r, "endTime"), maxAckKLNum, needKLFieldsFlag, nextReqKey, extendedTime, session, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_RequestHistoryKL.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 34, "name", m.name);
  putMessages(w, 18, "klList", m.klList, writeQot_Common_KLine);
  putBytes(w, 26, "nextReqKey", m.nextReqKey);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_RequestHistoryKL.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_RequestHistoryKL.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_RequestHistoryKL.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for past K-lines of one security, a page at a time, without a subscription. Qot_RequestHistoryKL, protocol 3103. */
export const RequestHistoryKL: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "historyYears" | "minuteHistoryYears"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3103,
  name: "Qot_RequestHistoryKL",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 1000, historyYears: 20, minuteHistoryYears: 8 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
