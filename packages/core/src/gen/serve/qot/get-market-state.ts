// Generated from Qot_GetMarketState.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readMarketInfo, readS2C } from "../../strict/qot/get-market-state.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-market-state.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  const securityList: Qot_Common.Security[] = [];
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) securityList.push(readQot_Common_Security(below(r, "securityList", securityList.length)));
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { securityList, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetMarketState.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeMarketInfo(w: Writer, m: Loose<types.MarketInfo>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 18, "name", m.name ?? missing(w, "name"));
  putInt32(w, 24, "marketState", m.marketState ?? missing(w, "marketState"));
}

export const MarketInfo: MessageType<types.MarketInfo> = { name: "Qot_GetMarketState.MarketInfo", read: readMarketInfo, write: writeMarketInfo };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "marketInfoList", m.marketInfoList, writeMarketInfo);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetMarketState.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetMarketState.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetMarketState.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the state of the market that each security trades in. Qot_GetMarketState, protocol 3223. */
export const GetMarketState: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"maxSecurities"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3223,
  name: "Qot_GetMarketState",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { maxSecurities: 400 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
