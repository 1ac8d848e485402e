// Generated from Qot_GetBasicQot.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/get-basic-qot.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { readQotHeader as readQot_Common_QotHeader, writeBasicQot as writeQot_Common_BasicQot } from "../qot/common.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-basic-qot.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  const securityList: Qot_Common.Security[] = [];
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) securityList.push(readQot_Common_Security(below(r, "securityList", securityList.length)));
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { securityList, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetBasicQot.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "basicQotList", m.basicQotList, writeQot_Common_BasicQot);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetBasicQot.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetBasicQot.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetBasicQot.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the latest quotes of securities that are subscribed with `SubType_Basic`. Qot_GetBasicQot, protocol 3004. */
export const GetBasicQot: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3004,
  name: "Qot_GetBasicQot",
  effect: "read",
  limit: "none",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
