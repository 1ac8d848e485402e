// Generated from Qot_Sub.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/sub.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { plainInt32, item, items, bool, int32 } from "../../../protobuf/read-values.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/sub.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  const securityList: Qot_Common.Security[] = [];
  const subTypeList: number[] = [];
  let isSubOrUnSub: boolean | undefined;
  let isRegOrUnRegPush: boolean | undefined;
  const regPushRehabTypeList: number[] = [];
  let isFirstPush: boolean | undefined;
  let isUnsubAll: boolean | undefined;
  let isSubOrderBookDetail: boolean | undefined;
  let extendedTime: boolean | undefined;
  let session: number | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) securityList.push(readQot_Common_Security(below(r, "securityList", securityList.length)));
    while (r.tag === 16) item(r, subTypeList, plainInt32); while (r.tag === 18) items(r, subTypeList, plainInt32);
    if (r.tag === 24) isSubOrUnSub = bool(r);
    if (r.tag === 32) isRegOrUnRegPush = bool(r);
    while (r.tag === 40) item(r, regPushRehabTypeList, plainInt32); while (r.tag === 42) items(r, regPushRehabTypeList, plainInt32);
    if (r.tag === 48) isFirstPush = bool(r);
    if (r.tag === 56) isUnsubAll = bool(r);
    if (r.tag === 64) isSubOrderBookDetail = bool(r);
    if (r.tag === 72) extendedTime = bool(r);
    if (r.tag === 80) session = int32(r);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 28, { securityList, subTypeList, isSubOrUnSub: isSubOrUnSub ?? lacks(r, "isSubOrUnSub"), isRegOrUnRegPush, regPushRehabTypeList, isFirstPush, isUnsubAll, isSubOrderBookDetail, extendedTime, session, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_Sub.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
}

export const S2C: MessageType<types.S2C> = { name: "Qot_Sub.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_Sub.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_Sub.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Subscribes to live data of securities, or ends subscriptions. Qot_Sub, protocol 3001. */
export const Sub: ServedProtocol<types.C2S, types.S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3001,
  name: "Qot_Sub",
  effect: "change",
  limit: "none",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
