// Generated from Qot_RegQotPush.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/reg-qot-push.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { plainInt32, item, items, bool } from "../../../protobuf/read-values.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/reg-qot-push.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  const securityList: Qot_Common.Security[] = [];
  const subTypeList: number[] = [];
  const rehabTypeList: number[] = [];
  let isRegOrUnReg: boolean | undefined;
  let isFirstPush: boolean | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) securityList.push(readQot_Common_Security(below(r, "securityList", securityList.length)));
    while (r.tag === 16) item(r, subTypeList, plainInt32); while (r.tag === 18) items(r, subTypeList, plainInt32);
    while (r.tag === 24) item(r, rehabTypeList, plainInt32); while (r.tag === 26) items(r, rehabTypeList, plainInt32);
    if (r.tag === 32) isRegOrUnReg = bool(r);
    if (r.tag === 40) isFirstPush = bool(r);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 23, { securityList, subTypeList, rehabTypeList, isRegOrUnReg: isRegOrUnReg ?? lacks(r, "isRegOrUnReg"), isFirstPush, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_RegQotPush.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
}

export const S2C: MessageType<types.S2C> = { name: "Qot_RegQotPush.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_RegQotPush.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_RegQotPush.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Turns pushes of what is already subscribed on or off for this connection. Qot_RegQotPush, protocol 3002. */
export const RegQotPush: ServedProtocol<types.C2S, types.S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3002,
  name: "Qot_RegQotPush",
  effect: "change",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
