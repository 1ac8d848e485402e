// Generated from Qot_GetUserSecurityGroup.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { GroupType } from "../../wire/Qot_GetUserSecurityGroup.ts";
export { GroupType } from "../../wire/Qot_GetUserSecurityGroup.ts";

export interface C2S {
  /** A value of `GroupType`: the user's own groups, those of the system, or both. */
  groupType: number;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "groupType", m.groupType ?? missing(w, "groupType"));
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

/** One group of the watchlist. */
export interface GroupData {
  /** What the group is called. */
  groupName: string;
  /** A value of `GroupType`: the user's own or the system's. */
  groupType: number;
}

/** @internal */
export function readGroupData(r: Reader): GroupData {
  let groupName: string | undefined;
  let groupType: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) groupName = string(r);
    if (r.tag === 16) groupType = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { groupName: groupName ?? lacks(r, "groupName"), groupType: groupType ?? lacks(r, "groupType") });
}

export interface S2C {
  /** The groups of that kind. */
  groupList: GroupData[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const groupList: GroupData[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) groupList.push(readGroupData(below(r, "groupList", groupList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { groupList });
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

/** Asks for the groups of the user's watchlist. Qot_GetUserSecurityGroup, protocol 3222. */
export const GetUserSecurityGroup: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3222,
  name: "Qot_GetUserSecurityGroup",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: { name: "Qot_GetUserSecurityGroup.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetUserSecurityGroup.C2S", write: writeC2S },
  reply: { name: "Qot_GetUserSecurityGroup.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetUserSecurityGroup.S2C", read: readS2C },
});
