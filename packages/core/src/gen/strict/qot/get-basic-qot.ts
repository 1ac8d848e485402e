// Generated from Qot_GetBasicQot.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, putMessages, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader, readBasicQot as readQot_Common_BasicQot } from "../qot/common.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** Securities that are subscribed. */
  securityList: Qot_Common.Security[];
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessages(w, 10, "securityList", m.securityList, writeQot_Common_Security);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** The latest quotes, one entry per requested security. */
  basicQotList: Qot_Common.BasicQot[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const basicQotList: Qot_Common.BasicQot[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) basicQotList.push(readQot_Common_BasicQot(below(r, "basicQotList", basicQotList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { basicQotList });
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

/** Asks for the latest quotes of securities that are subscribed with `SubType_Basic`. Qot_GetBasicQot, protocol 3004. */
export const GetBasicQot: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3004,
  name: "Qot_GetBasicQot",
  effect: "read",
  limit: "none",
  request: { name: "Qot_GetBasicQot.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetBasicQot.C2S", write: writeC2S },
  reply: { name: "Qot_GetBasicQot.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetBasicQot.S2C", read: readS2C },
});
