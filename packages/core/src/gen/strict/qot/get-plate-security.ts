// Generated from Qot_GetPlateSecurity.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader, readSecurityStaticInfo as readQot_Common_SecurityStaticInfo } from "../qot/common.ts";
import { putInt32, putBool } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** The plate, or an index for its constituents. */
  plate: Qot_Common.Security;
  /** A value of `SortField`: what the securities are sorted by; their code when absent. */
  sortField?: number | undefined;
  /** True sorts upwards, false downwards; upwards when absent. */
  ascend?: boolean | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "plate", m.plate ?? missing(w, "plate"), writeQot_Common_Security);
  putInt32(w, 16, "sortField", m.sortField);
  putBool(w, 24, "ascend", m.ascend);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** The securities of the plate. */
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

/** Asks for the securities of a plate. Qot_GetPlateSecurity, protocol 3205. */
export const GetPlateSecurity: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3205,
  name: "Qot_GetPlateSecurity",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: { name: "Qot_GetPlateSecurity.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetPlateSecurity.C2S", write: writeC2S },
  reply: { name: "Qot_GetPlateSecurity.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetPlateSecurity.S2C", read: readS2C },
});
