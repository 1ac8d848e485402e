// Generated from Qot_GetCapitalDistribution.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { double, string } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** A stock, warrant or fund. */
  security: Qot_Common.Security;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** Money into the security today by extra-large orders, in the currency of the market. */
  capitalInSuper?: number | undefined;
  /** Money into the security today by large orders, in the currency of the market. */
  capitalInBig: number;
  /** Money into the security today by medium-sized orders, in the currency of the market. */
  capitalInMid: number;
  /** Money into the security today by small orders, in the currency of the market. */
  capitalInSmall: number;
  /** Money out of the security today by extra-large orders, in the currency of the market. */
  capitalOutSuper?: number | undefined;
  /** Money out of the security today by large orders, in the currency of the market. */
  capitalOutBig: number;
  /** Money out of the security today by medium-sized orders, in the currency of the market. */
  capitalOutMid: number;
  /** Money out of the security today by small orders, in the currency of the market. */
  capitalOutSmall: number;
  /** When the figures were last updated, as `YYYY-MM-DD hh:mm:ss` in the market's own time zone. */
  updateTime?: string | undefined;
  /** When the figures were last updated, in Unix seconds. */
  updateTimestamp?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let capitalInSuper: number | undefined;
  let capitalInBig: number | undefined;
  let capitalInMid: number | undefined;
  let capitalInSmall: number | undefined;
  let capitalOutSuper: number | undefined;
  let capitalOutBig: number | undefined;
  let capitalOutMid: number | undefined;
  let capitalOutSmall: number | undefined;
  let updateTime: string | undefined;
  let updateTimestamp: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) capitalInBig = double(r);
    if (r.tag === 17) capitalInMid = double(r);
    if (r.tag === 25) capitalInSmall = double(r);
    if (r.tag === 33) capitalOutBig = double(r);
    if (r.tag === 41) capitalOutMid = double(r);
    if (r.tag === 49) capitalOutSmall = double(r);
    if (r.tag === 58) updateTime = string(r);
    if (r.tag === 65) updateTimestamp = double(r);
    if (r.tag === 73) capitalInSuper = double(r);
    if (r.tag === 81) capitalOutSuper = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 36, { capitalInSuper, capitalInBig: capitalInBig ?? lacks(r, "capitalInBig"), capitalInMid: capitalInMid ?? lacks(r, "capitalInMid"), capitalInSmall: capitalInSmall ?? lacks(r, "capitalInSmall"), capitalOutSuper, capitalOutBig: capitalOutBig ?? lacks(r, "capitalOutBig"), capitalOutMid: capitalOutMid ?? lacks(r, "capitalOutMid"), capitalOutSmall: capitalOutSmall ?? lacks(r, "capitalOutSmall"), updateTime, updateTimestamp });
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

/** Asks for today's money into and out of a security by size of order. Qot_GetCapitalDistribution, protocol 3212. */
export const GetCapitalDistribution: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3212,
  name: "Qot_GetCapitalDistribution",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: { name: "Qot_GetCapitalDistribution.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetCapitalDistribution.C2S", write: writeC2S },
  reply: { name: "Qot_GetCapitalDistribution.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetCapitalDistribution.S2C", read: readS2C },
});
