// Generated from Qot_GetCodeChange.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32, string, double } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { type Loose, type Writer, missing, putMessages, putList, putMessage } from "../../../protobuf/writer.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { CodeChangeType, TimeFilterType } from "../../wire/Qot_GetCodeChange.ts";
export { CodeChangeType, TimeFilterType } from "../../wire/Qot_GetCodeChange.ts";

/** One change of a code, or one temporary code. */
export interface CodeChangeInfo {
  /** A value of `CodeChangeType`: what happened. */
  type: number;
  /** The main code; after a move from GEM to the main board, the code on the main board. */
  security: Qot_Common.Security;
  /** The temporary code; after a move from GEM to the main board, the code on GEM. */
  relatedSecurity: Qot_Common.Security;
  /** When it was announced, as text in the market's own time zone. */
  publicTime?: string | undefined;
  /** When it was announced, in Unix seconds. */
  publicTimestamp?: number | undefined;
  /** When it takes effect, as text in the market's own time zone. */
  effectiveTime?: string | undefined;
  /** When it takes effect, in Unix seconds. */
  effectiveTimestamp?: number | undefined;
  /** When trading under the temporary code ends, as text; absent after a move from GEM to the main board. */
  endTime?: string | undefined;
  /** When trading under the temporary code ends, in Unix seconds; absent after a move from GEM to the main board. */
  endTimestamp?: number | undefined;
}

/** @internal */
export function readCodeChangeInfo(r: Reader): CodeChangeInfo {
  let type: number | undefined;
  let security: Qot_Common.Security | undefined;
  let relatedSecurity: Qot_Common.Security | undefined;
  let publicTime: string | undefined;
  let publicTimestamp: number | undefined;
  let effectiveTime: string | undefined;
  let effectiveTimestamp: number | undefined;
  let endTime: string | undefined;
  let endTimestamp: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) type = int32(r);
    if (r.tag === 18) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 26) relatedSecurity = readQot_Common_Security(below(r, "relatedSecurity"));
    if (r.tag === 34) publicTime = string(r);
    if (r.tag === 41) publicTimestamp = double(r);
    if (r.tag === 50) effectiveTime = string(r);
    if (r.tag === 57) effectiveTimestamp = double(r);
    if (r.tag === 66) endTime = string(r);
    if (r.tag === 73) endTimestamp = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 29, { type: type ?? lacks(r, "type"), security: security ?? lacks(r, "security"), relatedSecurity: relatedSecurity ?? lacks(r, "relatedSecurity"), publicTime, publicTimestamp, effectiveTime, effectiveTimestamp, endTime, endTimestamp });
}

/** A range of one of the times of a change. */
export interface TimeFilter {
  /** A value of `TimeFilterType`: the time that must be in the range. */
  type: number;
  /** Start of the range as text; no bound when absent. */
  beginTime?: string | undefined;
  /** End of the range as text; no bound when absent. */
  endTime?: string | undefined;
}

/** @internal */
export function writeTimeFilter(w: Writer, m: Loose<TimeFilter>): void {
  putInt32(w, 8, "type", m.type ?? missing(w, "type"));
  putString(w, 18, "beginTime", m.beginTime);
  putString(w, 26, "endTime", m.endTime);
}

export interface C2S {
  /** A placeholder without a meaning. */
  placeHolder?: number | undefined;
  /** Only changes of these securities; all when empty. */
  securityList: Qot_Common.Security[];
  /** Only changes within these ranges of time. */
  timeFilterList: TimeFilter[];
  /** Values of `CodeChangeType`: only changes of these kinds; all when empty. */
  typeList: number[];
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "placeHolder", m.placeHolder);
  putMessages(w, 18, "securityList", m.securityList, writeQot_Common_Security);
  putMessages(w, 26, "timeFilterList", m.timeFilterList, writeTimeFilter);
  putList(w, 32, "typeList", m.typeList, putInt32);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** The changes; Hong Kong securities only. */
  codeChangeList: CodeChangeInfo[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const codeChangeList: CodeChangeInfo[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) codeChangeList.push(readCodeChangeInfo(below(r, "codeChangeList", codeChangeList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { codeChangeList });
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

/** Asks for changed and temporary codes of Hong Kong securities. Qot_GetCodeChange, protocol 3216. */
export const GetCodeChange: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3216,
  name: "Qot_GetCodeChange",
  effect: "read",
  request: { name: "Qot_GetCodeChange.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetCodeChange.C2S", write: writeC2S },
  reply: { name: "Qot_GetCodeChange.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetCodeChange.S2C", read: readS2C },
});
