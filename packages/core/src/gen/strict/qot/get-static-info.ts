// Generated from Qot_GetStaticInfo.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, putMessages, putMessage } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader, readSecurityStaticInfo as readQot_Common_SecurityStaticInfo } from "../qot/common.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** A value of `QotMarket`; ignored where `securityList` is filled. */
  market?: number | undefined;
  /** A value of `SecurityType`; ignored where `securityList` is filled. */
  secType?: number | undefined;
  /** The securities wanted; when empty, all of `market` and `secType`. */
  securityList: Qot_Common.Security[];
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "market", m.market);
  putInt32(w, 16, "secType", m.secType);
  putMessages(w, 26, "securityList", m.securityList, writeQot_Common_Security);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** One entry per security; a code that OpenD does not know comes back as delisted, with a placeholder name and default values. */
  staticInfoList: Qot_Common.SecurityStaticInfo[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const staticInfoList: Qot_Common.SecurityStaticInfo[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) staticInfoList.push(readQot_Common_SecurityStaticInfo(below(r, "staticInfoList", staticInfoList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { staticInfoList });
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

/** Asks for what seldom changes about securities: name, type, lot, listing date, ex-data. Qot_GetStaticInfo, protocol 3202. `maxSecurities` is assumed. */
export const GetStaticInfo: Protocol<C2S, S2C, "read"> & Bounded<"maxSecurities"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3202,
  name: "Qot_GetStaticInfo",
  effect: "read",
  bounds: { maxSecurities: 200 },
  request: { name: "Qot_GetStaticInfo.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetStaticInfo.C2S", write: writeC2S },
  reply: { name: "Qot_GetStaticInfo.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetStaticInfo.S2C", read: readS2C },
});
