// Generated from Qot_GetCapitalDistribution.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/get-capital-distribution.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putDouble, putString } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-capital-distribution.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { security: security ?? lacks(r, "security"), header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetCapitalDistribution.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putDouble(w, 73, "capitalInSuper", m.capitalInSuper);
  putDouble(w, 9, "capitalInBig", m.capitalInBig ?? missing(w, "capitalInBig"));
  putDouble(w, 17, "capitalInMid", m.capitalInMid ?? missing(w, "capitalInMid"));
  putDouble(w, 25, "capitalInSmall", m.capitalInSmall ?? missing(w, "capitalInSmall"));
  putDouble(w, 81, "capitalOutSuper", m.capitalOutSuper);
  putDouble(w, 33, "capitalOutBig", m.capitalOutBig ?? missing(w, "capitalOutBig"));
  putDouble(w, 41, "capitalOutMid", m.capitalOutMid ?? missing(w, "capitalOutMid"));
  putDouble(w, 49, "capitalOutSmall", m.capitalOutSmall ?? missing(w, "capitalOutSmall"));
  putString(w, 58, "updateTime", m.updateTime);
  putDouble(w, 65, "updateTimestamp", m.updateTimestamp);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetCapitalDistribution.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetCapitalDistribution.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetCapitalDistribution.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for today's money into and out of a security by size of order. Qot_GetCapitalDistribution, protocol 3212. */
export const GetCapitalDistribution: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3212,
  name: "Qot_GetCapitalDistribution",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
