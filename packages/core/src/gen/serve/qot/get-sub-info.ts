// Generated from Qot_GetSubInfo.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/get-sub-info.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { bool } from "../../../protobuf/read-values.ts";
import { readQotHeader as readQot_Common_QotHeader, writeConnSubInfo as writeQot_Common_ConnSubInfo } from "../qot/common.ts";
import { type Loose, type Writer, putMessages, missing } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-sub-info.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let isReqAllConn: boolean | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) isReqAllConn = bool(r);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { isReqAllConn, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetSubInfo.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "connSubInfoList", m.connSubInfoList, writeQot_Common_ConnSubInfo);
  putInt32(w, 16, "totalUsedQuota", m.totalUsedQuota ?? missing(w, "totalUsedQuota"));
  putInt32(w, 24, "remainQuota", m.remainQuota ?? missing(w, "remainQuota"));
  putInt32(w, 32, "optionUsedQuota", m.optionUsedQuota);
  putInt32(w, 40, "optionRemainQuota", m.optionRemainQuota);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetSubInfo.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetSubInfo.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetSubInfo.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks what is subscribed and how much of the quota is used. Qot_GetSubInfo, protocol 3003. */
export const GetSubInfo: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3003,
  name: "Qot_GetSubInfo",
  effect: "read",
  limit: "none",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
