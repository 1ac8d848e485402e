// Generated from Qot_RequestHistoryKLQuota.proto by tools/protoc-gen-opend. Do not edit.
import { readDetailItem, writeC2S, readS2C } from "../../strict/qot/request-history-kl-quota.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putInt64, putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { bool } from "../../../protobuf/read-values.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/request-history-kl-quota.ts";

/** @internal */
export function writeDetailItem(w: Writer, m: Loose<types.DetailItem>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 34, "name", m.name);
  putString(w, 18, "requestTime", m.requestTime ?? missing(w, "requestTime"));
  putInt64(w, 24, "requestTimeStamp", m.requestTimeStamp);
}

export const DetailItem: MessageType<types.DetailItem> = { name: "Qot_RequestHistoryKLQuota.DetailItem", read: readDetailItem, write: writeDetailItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let bGetDetail: boolean | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 16) bGetDetail = bool(r);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { bGetDetail, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_RequestHistoryKLQuota.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putInt32(w, 8, "usedQuota", m.usedQuota ?? missing(w, "usedQuota"));
  putInt32(w, 16, "remainQuota", m.remainQuota ?? missing(w, "remainQuota"));
  putMessages(w, 26, "detailList", m.detailList, writeDetailItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_RequestHistoryKLQuota.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_RequestHistoryKLQuota.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_RequestHistoryKLQuota.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks how much of the history K-line quota is used, and by which securities. Qot_RequestHistoryKLQuota, protocol 3104. */
export const RequestHistoryKLQuota: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3104,
  name: "Qot_RequestHistoryKLQuota",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
