// Generated from Qot_RequestHistoryKLQuota.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { string, int64, int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessage } from "../../../protobuf/writer.ts";
import { putBool } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** A security that counts against the history K-line quota. */
export interface DetailItem {
  /** The security whose history K-lines were requested. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** When they were last requested, as text. */
  requestTime: string;
  /** When they were last requested, in Unix seconds. */
  requestTimeStamp?: bigint | undefined;
}

/** @internal */
export function readDetailItem(r: Reader): DetailItem {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  let requestTime: string | undefined;
  let requestTimeStamp: bigint | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) requestTime = string(r);
    if (r.tag === 24) requestTimeStamp = int64(r);
    if (r.tag === 34) name = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 18, { security: security ?? lacks(r, "security"), name, requestTime: requestTime ?? lacks(r, "requestTime"), requestTimeStamp });
}

export interface C2S {
  /** Whether the securities that count against the quota are listed. */
  bGetDetail?: boolean | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putBool(w, 16, "bGetDetail", m.bGetDetail);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** Securities whose history K-lines were requested in the current period of 30 days. */
  usedQuota: number;
  /** Securities that may still be requested. */
  remainQuota: number;
  /** The securities that count against the quota; empty unless `bGetDetail` is true. */
  detailList: DetailItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let usedQuota: number | undefined;
  let remainQuota: number | undefined;
  const detailList: DetailItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) usedQuota = int32(r);
    if (r.tag === 16) remainQuota = int32(r);
    while (r.tag === 26) detailList.push(readDetailItem(below(r, "detailList", detailList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { usedQuota: usedQuota ?? lacks(r, "usedQuota"), remainQuota: remainQuota ?? lacks(r, "remainQuota"), detailList });
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

/** Asks how much of the history K-line quota is used, and by which securities. Qot_RequestHistoryKLQuota, protocol 3104. */
export const RequestHistoryKLQuota: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3104,
  name: "Qot_RequestHistoryKLQuota",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: { name: "Qot_RequestHistoryKLQuota.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_RequestHistoryKLQuota.C2S", write: writeC2S },
  reply: { name: "Qot_RequestHistoryKLQuota.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_RequestHistoryKLQuota.S2C", read: readS2C },
});
