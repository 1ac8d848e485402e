// Generated from Qot_ModifyUserSecurity.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/modify-user-security.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/modify-user-security.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let groupName: string | undefined;
  let op: number | undefined;
  const securityList: Qot_Common.Security[] = [];
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) groupName = string(r);
    if (r.tag === 16) op = int32(r);
    while (r.tag === 26) securityList.push(readQot_Common_Security(below(r, "securityList", securityList.length)));
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { groupName: groupName ?? lacks(r, "groupName"), op: op ?? lacks(r, "op"), securityList, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_ModifyUserSecurity.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
}

export const S2C: MessageType<types.S2C> = { name: "Qot_ModifyUserSecurity.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_ModifyUserSecurity.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_ModifyUserSecurity.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Adds securities to a group of the user's watchlist, or takes them out. Qot_ModifyUserSecurity, protocol 3214. */
export const ModifyUserSecurity: ServedProtocol<types.C2S, types.S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3214,
  name: "Qot_ModifyUserSecurity",
  effect: "change",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
