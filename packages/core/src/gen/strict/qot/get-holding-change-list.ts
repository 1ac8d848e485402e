// Generated from Qot_GetHoldingChangeList.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader, readSecurity as readQot_Common_Security, readShareHoldingChange as readQot_Common_ShareHoldingChange } from "../qot/common.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** A US stock. */
  security: Qot_Common.Security;
  /** A value of `HolderCategory`: whose holdings are wanted: those of institutions, funds or executives. */
  holderCategory: number;
  /** Only changes published from here on, as `YYYY-MM-DD hh:mm:ss`; no bound when absent. */
  beginTime?: string | undefined;
  /** Only changes published until here, as `YYYY-MM-DD hh:mm:ss`; no bound when absent. */
  endTime?: string | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt32(w, 16, "holderCategory", m.holderCategory ?? missing(w, "holderCategory"));
  putString(w, 26, "beginTime", m.beginTime);
  putString(w, 34, "endTime", m.endTime);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** The stock of the request. */
  security: Qot_Common.Security;
  /** Changes of at most the 100 largest holders of that kind. */
  holdingChangeList: Qot_Common.ShareHoldingChange[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let security: Qot_Common.Security | undefined;
  const holdingChangeList: Qot_Common.ShareHoldingChange[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    while (r.tag === 18) holdingChangeList.push(readQot_Common_ShareHoldingChange(below(r, "holdingChangeList", holdingChangeList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { security: security ?? lacks(r, "security"), holdingChangeList });
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

/** Asks for changes in the holdings of large shareholders of a US stock. Qot_GetHoldingChangeList, protocol 3208. */
export const GetHoldingChangeList: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3208,
  name: "Qot_GetHoldingChangeList",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: { name: "Qot_GetHoldingChangeList.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetHoldingChangeList.C2S", write: writeC2S },
  reply: { name: "Qot_GetHoldingChangeList.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetHoldingChangeList.S2C", read: readS2C },
});
