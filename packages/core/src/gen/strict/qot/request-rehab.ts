// Generated from Qot_RequestRehab.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader, readRehab as readQot_Common_Rehab } from "../qot/common.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** The security whose adjustment factors are wanted. */
  security: Qot_Common.Security;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** One entry per ex-date. */
  rehabList: Qot_Common.Rehab[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const rehabList: Qot_Common.Rehab[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) rehabList.push(readQot_Common_Rehab(below(r, "rehabList", rehabList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { rehabList });
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

/** Asks for the adjustment factors of a security: splits, dividends and the like. Qot_RequestRehab, protocol 3105. */
export const RequestRehab: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3105,
  name: "Qot_RequestRehab",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: { name: "Qot_RequestRehab.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_RequestRehab.C2S", write: writeC2S },
  reply: { name: "Qot_RequestRehab.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_RequestRehab.S2C", read: readS2C },
});
