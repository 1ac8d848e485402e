// Generated from Qot_GetSuspend.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readSuspend, readSecuritySuspend, readS2C } from "../../strict/qot/get-suspend.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { string } from "../../../protobuf/read-values.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putString, putDouble } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-suspend.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  const securityList: Qot_Common.Security[] = [];
  let beginTime: string | undefined;
  let endTime: string | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) securityList.push(readQot_Common_Security(below(r, "securityList", securityList.length)));
    if (r.tag === 18) beginTime = string(r);
    if (r.tag === 26) endTime = string(r);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 19, { securityList, beginTime: beginTime ?? lacks(r, "beginTime"), endTime: endTime ?? lacks(r, "endTime"), header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetSuspend.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeSuspend(w: Writer, m: Loose<types.Suspend>): void {
  putString(w, 10, "time", m.time ?? missing(w, "time"));
  putDouble(w, 17, "timestamp", m.timestamp);
}

export const Suspend: MessageType<types.Suspend> = { name: "Qot_GetSuspend.Suspend", read: readSuspend, write: writeSuspend };

/** @internal */
export function writeSecuritySuspend(w: Writer, m: Loose<types.SecuritySuspend>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putMessages(w, 18, "suspendList", m.suspendList, writeSuspend);
}

export const SecuritySuspend: MessageType<types.SecuritySuspend> = { name: "Qot_GetSuspend.SecuritySuspend", read: readSecuritySuspend, write: writeSecuritySuspend };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "SecuritySuspendList", m.SecuritySuspendList, writeSecuritySuspend);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetSuspend.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetSuspend.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetSuspend.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks on which days securities were suspended. Qot_GetSuspend, protocol 3201. */
export const GetSuspend: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3201,
  name: "Qot_GetSuspend",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
