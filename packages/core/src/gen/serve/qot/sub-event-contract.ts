// Generated from Qot_SubEventContract.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/sub-event-contract.ts";
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
import type * as types from "../../strict/qot/sub-event-contract.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  const securityList: Qot_Common.Security[] = [];
  const subTypeList: number[] = [];
  let isSubOrUnSub: boolean | undefined;
  let isRegOrUnRegPush: boolean | undefined;
  let isFirstPush: boolean | undefined;
  let isUnsubAll: boolean | undefined;
  const klineSource: (Qot_Common.EC_KlineSource | (number & {}))[] = [];
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) securityList.push(readQot_Common_Security(below(r, "securityList", securityList.length)));
    while (r.tag === 16) item(r, subTypeList, plainInt32); while (r.tag === 18) items(r, subTypeList, plainInt32);
    if (r.tag === 24) isSubOrUnSub = bool(r);
    if (r.tag === 32) isRegOrUnRegPush = bool(r);
    if (r.tag === 40) isFirstPush = bool(r);
    if (r.tag === 48) isUnsubAll = bool(r);
    while (r.tag === 56) item(r, klineSource, plainInt32); while (r.tag === 58) items(r, klineSource, plainInt32);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 25, { securityList, subTypeList, isSubOrUnSub: isSubOrUnSub ?? lacks(r, "isSubOrUnSub"), isRegOrUnRegPush, isFirstPush, isUnsubAll, klineSource, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_SubEventContract.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
}

export const S2C: MessageType<types.S2C> = { name: "Qot_SubEventContract.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_SubEventContract.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_SubEventContract.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Subscribes to live data of event contracts, or ends subscriptions. Qot_SubEventContract, protocol 3455. */
export const SubEventContract: ServedProtocol<types.C2S, types.S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3455,
  name: "Qot_SubEventContract",
  effect: "change",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
