// Generated from Qot_GetSuspend.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, putMessages, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader, readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { string, double } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** The securities whose suspensions are wanted. */
  securityList: Qot_Common.Security[];
  /** First day as `YYYY-MM-DD`. */
  beginTime: string;
  /** Last day as `YYYY-MM-DD`. */
  endTime: string;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessages(w, 10, "securityList", m.securityList, writeQot_Common_Security);
  putString(w, 18, "beginTime", m.beginTime ?? missing(w, "beginTime"));
  putString(w, 26, "endTime", m.endTime ?? missing(w, "endTime"));
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

/** One day of suspension. */
export interface Suspend {
  /** The day, as text in the market's own time zone. */
  time: string;
  /** The day, in Unix seconds. */
  timestamp?: number | undefined;
}

/** @internal */
export function readSuspend(r: Reader): Suspend {
  let time: string | undefined;
  let timestamp: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) time = string(r);
    if (r.tag === 17) timestamp = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { time: time ?? lacks(r, "time"), timestamp });
}

/** The suspensions of one security. */
export interface SecuritySuspend {
  /** The security that was suspended. */
  security: Qot_Common.Security;
  /** The days on which trading was suspended. */
  suspendList: Suspend[];
}

/** @internal */
export function readSecuritySuspend(r: Reader): SecuritySuspend {
  let security: Qot_Common.Security | undefined;
  const suspendList: Suspend[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    while (r.tag === 18) suspendList.push(readSuspend(below(r, "suspendList", suspendList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { security: security ?? lacks(r, "security"), suspendList });
}

export interface S2C {
  /** One entry per requested security. */
  SecuritySuspendList: SecuritySuspend[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const SecuritySuspendList: SecuritySuspend[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) SecuritySuspendList.push(readSecuritySuspend(below(r, "SecuritySuspendList", SecuritySuspendList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { SecuritySuspendList });
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

/** Asks on which days securities were suspended. Qot_GetSuspend, protocol 3201. */
export const GetSuspend: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3201,
  name: "Qot_GetSuspend",
  effect: "read",
  request: { name: "Qot_GetSuspend.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetSuspend.C2S", write: writeC2S },
  reply: { name: "Qot_GetSuspend.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetSuspend.S2C", read: readS2C },
});
