// Generated from Qot_GetHoldingChangeList.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/get-holding-change-list.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { readQotHeader as readQot_Common_QotHeader, writeShareHoldingChange as writeQot_Common_ShareHoldingChange } from "../qot/common.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-holding-change-list.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let holderCategory: number | undefined;
  let beginTime: string | undefined;
  let endTime: string | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) holderCategory = int32(r);
    if (r.tag === 26) beginTime = string(r);
    if (r.tag === 34) endTime = string(r);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { security: security ?? lacks(r, "security"), holderCategory: holderCategory ?? lacks(r, "holderCategory"), beginTime, endTime, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetHoldingChangeList.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putMessages(w, 18, "holdingChangeList", m.holdingChangeList, writeQot_Common_ShareHoldingChange);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetHoldingChangeList.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetHoldingChangeList.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetHoldingChangeList.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for changes in the holdings of large shareholders of a US stock. Qot_GetHoldingChangeList, protocol 3208. */
export const GetHoldingChangeList: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3208,
  name: "Qot_GetHoldingChangeList",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
