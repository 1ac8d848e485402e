// Generated from Qot_ModifyUserSecurity.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessages, putMessage } from "../../../protobuf/writer.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { ModifyUserSecurityOp } from "../../wire/Qot_ModifyUserSecurity.ts";
export { ModifyUserSecurityOp } from "../../wire/Qot_ModifyUserSecurity.ts";

export interface C2S {
  /** Name of the group; the first in order where several have the name. */
  groupName: string;
  /** A value of `ModifyUserSecurityOp`: add, delete, or move out of the group. */
  op: number;
  /** The securities that are added, deleted or moved out. */
  securityList: Qot_Common.Security[];
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putString(w, 10, "groupName", m.groupName ?? missing(w, "groupName"));
  putInt32(w, 16, "op", m.op ?? missing(w, "op"));
  putMessages(w, 26, "securityList", m.securityList, writeQot_Common_Security);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
}

/** @internal */
export function readS2C(r: Reader): S2C {
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.pos === pos) skip(r);
  }
  return done(r, 5, {  });
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

/** Adds securities to a group of the user's watchlist, or takes them out. Qot_ModifyUserSecurity, protocol 3214. */
export const ModifyUserSecurity: Protocol<C2S, S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3214,
  name: "Qot_ModifyUserSecurity",
  effect: "change",
  limit: { requests: 10, windowMs: 30000 },
  request: { name: "Qot_ModifyUserSecurity.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_ModifyUserSecurity.C2S", write: writeC2S },
  reply: { name: "Qot_ModifyUserSecurity.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_ModifyUserSecurity.S2C", read: readS2C },
});
