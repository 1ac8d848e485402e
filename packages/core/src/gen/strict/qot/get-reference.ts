// Generated from Qot_GetReference.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader, readSecurityStaticInfo as readQot_Common_SecurityStaticInfo } from "../qot/common.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { ReferenceType } from "../../wire/Qot_GetReference.ts";
export { ReferenceType } from "../../wire/Qot_GetReference.ts";

export interface C2S {
  /** The stock whose warrants, or the main future whose contracts, are wanted. */
  security: Qot_Common.Security;
  /** A value of `ReferenceType`: what is wanted: warrants or futures contracts. */
  referenceType: number;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt32(w, 16, "referenceType", m.referenceType ?? missing(w, "referenceType"));
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** The securities that depend on the one of the request. */
  staticInfoList: Qot_Common.SecurityStaticInfo[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const staticInfoList: Qot_Common.SecurityStaticInfo[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 18) staticInfoList.push(readQot_Common_SecurityStaticInfo(below(r, "staticInfoList", staticInfoList.length)));
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

/** Asks for securities that hang on another: a stock's warrants, a main future's contracts. Qot_GetReference, protocol 3206. */
export const GetReference: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3206,
  name: "Qot_GetReference",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: { name: "Qot_GetReference.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetReference.C2S", write: writeC2S },
  reply: { name: "Qot_GetReference.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetReference.S2C", read: readS2C },
});
