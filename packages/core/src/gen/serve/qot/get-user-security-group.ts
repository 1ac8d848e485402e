// Generated from Qot_GetUserSecurityGroup.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readGroupData, readS2C } from "../../strict/qot/get-user-security-group.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { type Loose, type Writer, missing, putMessages } from "../../../protobuf/writer.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-user-security-group.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let groupType: number | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) groupType = int32(r);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { groupType: groupType ?? lacks(r, "groupType"), header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetUserSecurityGroup.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeGroupData(w: Writer, m: Loose<types.GroupData>): void {
  putString(w, 10, "groupName", m.groupName ?? missing(w, "groupName"));
  putInt32(w, 16, "groupType", m.groupType ?? missing(w, "groupType"));
}

export const GroupData: MessageType<types.GroupData> = { name: "Qot_GetUserSecurityGroup.GroupData", read: readGroupData, write: writeGroupData };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "groupList", m.groupList, writeGroupData);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetUserSecurityGroup.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetUserSecurityGroup.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetUserSecurityGroup.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the groups of the user's watchlist. Qot_GetUserSecurityGroup, protocol 3222. */
export const GetUserSecurityGroup: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3222,
  name: "Qot_GetUserSecurityGroup",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
