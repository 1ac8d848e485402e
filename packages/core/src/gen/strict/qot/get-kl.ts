// Generated from Qot_GetKL.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader, readSecurity as readQot_Common_Security, readKLine as readQot_Common_KLine } from "../qot/common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { string } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** A value of `RehabType`: how prices are adjusted. */
  rehabType: number;
  /** A value of `KLType`; the subtype that belongs to it must be subscribed. */
  klType: number;
  /** A security that is subscribed. */
  security: Qot_Common.Security;
  /** K-lines wanted, at most 1000. */
  reqNum: number;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "rehabType", m.rehabType ?? missing(w, "rehabType"));
  putInt32(w, 16, "klType", m.klType ?? missing(w, "klType"));
  putMessage(w, 26, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt32(w, 32, "reqNum", m.reqNum ?? missing(w, "reqNum"));
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** The security of the request. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The latest K-lines, at most the requested number. */
  klList: Qot_Common.KLine[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  const klList: Qot_Common.KLine[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    while (r.tag === 18) klList.push(readQot_Common_KLine(below(r, "klList", klList.length)));
    if (r.tag === 26) name = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { security: security ?? lacks(r, "security"), name, klList });
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

/** Asks for the latest K-lines of a security that is subscribed with one of `SubType_KL_…`. Qot_GetKL, protocol 3006. */
export const GetKL: Protocol<C2S, S2C, "read"> & Bounded<"maxItems"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3006,
  name: "Qot_GetKL",
  effect: "read",
  limit: "none",
  bounds: { maxItems: 1000 },
  request: { name: "Qot_GetKL.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetKL.C2S", write: writeC2S },
  reply: { name: "Qot_GetKL.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetKL.S2C", read: readS2C },
});
