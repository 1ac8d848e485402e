// Generated from Qot_GetCodeChange.proto by tools/protoc-gen-opend. Do not edit.
import { readCodeChangeInfo, writeTimeFilter, writeC2S, readS2C } from "../../strict/qot/get-code-change.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putString, putDouble } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security, readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { int32, string, plainInt32, item, items } from "../../../protobuf/read-values.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-code-change.ts";

/** @internal */
export function writeCodeChangeInfo(w: Writer, m: Loose<types.CodeChangeInfo>): void {
  putInt32(w, 8, "type", m.type ?? missing(w, "type"));
  putMessage(w, 18, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putMessage(w, 26, "relatedSecurity", m.relatedSecurity ?? missing(w, "relatedSecurity"), writeQot_Common_Security);
  putString(w, 34, "publicTime", m.publicTime);
  putDouble(w, 41, "publicTimestamp", m.publicTimestamp);
  putString(w, 50, "effectiveTime", m.effectiveTime);
  putDouble(w, 57, "effectiveTimestamp", m.effectiveTimestamp);
  putString(w, 66, "endTime", m.endTime);
  putDouble(w, 73, "endTimestamp", m.endTimestamp);
}

export const CodeChangeInfo: MessageType<types.CodeChangeInfo> = { name: "Qot_GetCodeChange.CodeChangeInfo", read: readCodeChangeInfo, write: writeCodeChangeInfo };

/** @internal */
export function readTimeFilter(r: Reader): types.TimeFilter {
  let type: number | undefined;
  let beginTime: string | undefined;
  let endTime: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) type = int32(r);
    if (r.tag === 18) beginTime = string(r);
    if (r.tag === 26) endTime = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { type: type ?? lacks(r, "type"), beginTime, endTime });
}

export const TimeFilter: MessageType<types.TimeFilter> = { name: "Qot_GetCodeChange.TimeFilter", read: readTimeFilter, write: writeTimeFilter };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let placeHolder: number | undefined;
  const securityList: Qot_Common.Security[] = [];
  const timeFilterList: types.TimeFilter[] = [];
  const typeList: number[] = [];
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) placeHolder = int32(r);
    while (r.tag === 18) securityList.push(readQot_Common_Security(below(r, "securityList", securityList.length)));
    while (r.tag === 26) timeFilterList.push(readTimeFilter(below(r, "timeFilterList", timeFilterList.length)));
    while (r.tag === 32) item(r, typeList, plainInt32); while (r.tag === 34) items(r, typeList, plainInt32);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 22, { placeHolder, securityList, timeFilterList, typeList, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetCodeChange.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "codeChangeList", m.codeChangeList, writeCodeChangeInfo);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetCodeChange.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetCodeChange.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetCodeChange.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for changed and temporary codes of Hong Kong securities. Qot_GetCodeChange, protocol 3216. */
export const GetCodeChange: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3216,
  name: "Qot_GetCodeChange",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
