// Generated from Qot_RegQotPush.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, putMessages, putList, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { putInt32, putBool } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** Securities that are subscribed. */
  securityList: Qot_Common.Security[];
  /** Values of `SubType`: whose pushes are turned on or off. */
  subTypeList: number[];
  /** Values of `RehabType`, for K-line pushes only; forward-adjusted when empty. */
  rehabTypeList: number[];
  /** True turns pushes on, false turns them off. */
  isRegOrUnReg: boolean;
  /** Whether data that OpenD already has is pushed at once; true when absent. */
  isFirstPush?: boolean | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessages(w, 10, "securityList", m.securityList, writeQot_Common_Security);
  putList(w, 16, "subTypeList", m.subTypeList, putInt32);
  putList(w, 24, "rehabTypeList", m.rehabTypeList, putInt32);
  putBool(w, 32, "isRegOrUnReg", m.isRegOrUnReg ?? missing(w, "isRegOrUnReg"));
  putBool(w, 40, "isFirstPush", m.isFirstPush);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
}

/** @internal */
export function readS2C(r: Reader): S2C {
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.pos === pos) skip(r);
  }
  return done(r, 5, {  });
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

/** Turns pushes of what is already subscribed on or off for this connection. Qot_RegQotPush, protocol 3002. */
export const RegQotPush: Protocol<C2S, S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3002,
  name: "Qot_RegQotPush",
  effect: "change",
  request: { name: "Qot_RegQotPush.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_RegQotPush.C2S", write: writeC2S },
  reply: { name: "Qot_RegQotPush.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_RegQotPush.S2C", read: readS2C },
});
