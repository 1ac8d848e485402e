// Generated from Qot_GetMarketState.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, putMessages, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader, readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** The securities whose market states are wanted, at most 400. */
  securityList: Qot_Common.Security[];
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessages(w, 10, "securityList", m.securityList, writeQot_Common_Security);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

/** The market state of one security. */
export interface MarketInfo {
  /** The security that the state belongs to. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name: string;
  /** A value of `QotMarketState`: where the market of the security is in its trading day. */
  marketState: number;
}

/** @internal */
export function readMarketInfo(r: Reader): MarketInfo {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  let marketState: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 24) marketState = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { security: security ?? lacks(r, "security"), name: name ?? lacks(r, "name"), marketState: marketState ?? lacks(r, "marketState") });
}

export interface S2C {
  /** One entry per requested security. */
  marketInfoList: MarketInfo[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const marketInfoList: MarketInfo[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) marketInfoList.push(readMarketInfo(below(r, "marketInfoList", marketInfoList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { marketInfoList });
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

/** Asks for the state of the market that each security trades in. Qot_GetMarketState, protocol 3223. */
export const GetMarketState: Protocol<C2S, S2C, "read"> & Bounded<"maxSecurities"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3223,
  name: "Qot_GetMarketState",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { maxSecurities: 400 },
  request: { name: "Qot_GetMarketState.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetMarketState.C2S", write: writeC2S },
  reply: { name: "Qot_GetMarketState.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetMarketState.S2C", read: readS2C },
});
