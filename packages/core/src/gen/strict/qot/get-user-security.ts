// Generated from Qot_GetUserSecurity.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { writeQotHeader as writeQot_Common_QotHeader, readSecurityStaticInfo as readQot_Common_SecurityStaticInfo } from "../qot/common.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** Name of the group; the first in order where several have the name. */
  groupName: string;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putString(w, 10, "groupName", m.groupName ?? missing(w, "groupName"));
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** The securities in the group. */
  staticInfoList: Qot_Common.SecurityStaticInfo[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const staticInfoList: Qot_Common.SecurityStaticInfo[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) staticInfoList.push(readQot_Common_SecurityStaticInfo(below(r, "staticInfoList", staticInfoList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { staticInfoList });
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

/** Asks for the securities in a group of the user's watchlist. Qot_GetUserSecurity, protocol 3213. */
export const GetUserSecurity: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3213,
  name: "Qot_GetUserSecurity",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: { name: "Qot_GetUserSecurity.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetUserSecurity.C2S", write: writeC2S },
  reply: { name: "Qot_GetUserSecurity.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetUserSecurity.S2C", read: readS2C },
});
