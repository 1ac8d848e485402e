// Generated from Qot_GetSubInfo.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, putMessage } from "../../../protobuf/writer.ts";
import { putBool } from "../../../protobuf/write-values.ts";
import { writeQotHeader as writeQot_Common_QotHeader, readConnSubInfo as readQot_Common_ConnSubInfo } from "../qot/common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** True lists the subscriptions of all connections; only this one's when absent or false. */
  isReqAllConn?: boolean | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putBool(w, 8, "isReqAllConn", m.isReqAllConn);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** One entry per connection. */
  connSubInfoList: Qot_Common.ConnSubInfo[];
  /** Quota used by all connections of this OpenD. */
  totalUsedQuota: number;
  /** Quota that is left. */
  remainQuota: number;
  /** Quota of option subscriptions that is used. */
  optionUsedQuota?: number | undefined;
  /** Quota of option subscriptions that is left. */
  optionRemainQuota?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const connSubInfoList: Qot_Common.ConnSubInfo[] = [];
  let totalUsedQuota: number | undefined;
  let remainQuota: number | undefined;
  let optionUsedQuota: number | undefined;
  let optionRemainQuota: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) connSubInfoList.push(readQot_Common_ConnSubInfo(below(r, "connSubInfoList", connSubInfoList.length)));
    if (r.tag === 16) totalUsedQuota = int32(r);
    if (r.tag === 24) remainQuota = int32(r);
    if (r.tag === 32) optionUsedQuota = int32(r);
    if (r.tag === 40) optionRemainQuota = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { connSubInfoList, totalUsedQuota: totalUsedQuota ?? lacks(r, "totalUsedQuota"), remainQuota: remainQuota ?? lacks(r, "remainQuota"), optionUsedQuota, optionRemainQuota });
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

/** Asks what is subscribed and how much of the quota is used. Qot_GetSubInfo, protocol 3003. */
export const GetSubInfo: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3003,
  name: "Qot_GetSubInfo",
  effect: "read",
  limit: "none",
  request: { name: "Qot_GetSubInfo.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetSubInfo.C2S", write: writeC2S },
  reply: { name: "Qot_GetSubInfo.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetSubInfo.S2C", read: readS2C },
});
