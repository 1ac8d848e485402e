// Generated from Qot_SubEventContract.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, putMessages, putList, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { putInt32, putBool } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** The contracts to subscribe to; every one is combined with every subtype. */
  securityList: Qot_Common.Security[];
  /** Values of `SubType`: what is subscribed or unsubscribed. */
  subTypeList: number[];
  /** True subscribes, false unsubscribes. */
  isSubOrUnSub: boolean;
  /** Whether this connection gets pushes for them. */
  isRegOrUnRegPush?: boolean | undefined;
  /** Whether data that OpenD already has is pushed at once; true when absent. */
  isFirstPush?: boolean | undefined;
  /** True ends all subscriptions of this connection to event contracts, whatever the lists say. */
  isUnsubAll?: boolean | undefined;
  /** Values of `EC_KlineSource`: for K-lines only; trades when empty. */
  klineSource: (Qot_Common.EC_KlineSource | (number & {}))[];
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessages(w, 10, "securityList", m.securityList, writeQot_Common_Security);
  putList(w, 16, "subTypeList", m.subTypeList, putInt32);
  putBool(w, 24, "isSubOrUnSub", m.isSubOrUnSub ?? missing(w, "isSubOrUnSub"));
  putBool(w, 32, "isRegOrUnRegPush", m.isRegOrUnRegPush);
  putBool(w, 40, "isFirstPush", m.isFirstPush);
  putBool(w, 48, "isUnsubAll", m.isUnsubAll);
  putList(w, 56, "klineSource", m.klineSource, putInt32);
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

/** Subscribes to live data of event contracts, or ends subscriptions. Qot_SubEventContract, protocol 3455. */
export const SubEventContract: Protocol<C2S, S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3455,
  name: "Qot_SubEventContract",
  effect: "change",
  request: { name: "Qot_SubEventContract.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_SubEventContract.C2S", write: writeC2S },
  reply: { name: "Qot_SubEventContract.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_SubEventContract.S2C", read: readS2C },
});
