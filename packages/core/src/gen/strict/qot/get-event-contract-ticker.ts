// Generated from Qot_GetEventContractTicker.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { string, double, int32 } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Common from "../system/common.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One trade in an event contract; prices are in the currency of the market. */
export interface TickerPoint {
  /** Time of the trade as `YYYY-MM-DD hh:mm:ss`; the vendor does not document the time zone. */
  time: string;
  /** Price of the side "yes", in the currency of the market. */
  yesPrice?: number | undefined;
  /** Price of the side "no", in the currency of the market. */
  noPrice?: number | undefined;
  /** Contracts traded. */
  volume?: number | undefined;
  /** A value of `PredSide`: the side of the trade. */
  side?: Common.PredSide | (number & {}) | undefined;
  /** Identifies the trade; a number as text. */
  sequence?: string | undefined;
}

/** @internal */
export function readTickerPoint(r: Reader): TickerPoint {
  let time: string | undefined;
  let yesPrice: number | undefined;
  let noPrice: number | undefined;
  let volume: number | undefined;
  let side: Common.PredSide | (number & {}) | undefined;
  let sequence: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) time = string(r);
    if (r.tag === 17) yesPrice = double(r);
    if (r.tag === 25) noPrice = double(r);
    if (r.tag === 33) volume = double(r);
    if (r.tag === 40) side = int32(r);
    if (r.tag === 50) sequence = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 23, { time: time ?? lacks(r, "time"), yesPrice, noPrice, volume, side, sequence });
}

/** The trades in one contract. */
export interface TickerItem {
  /** Market and code of the contract. */
  code: Qot_Common.Security;
  /** The trades in that contract. */
  tickerList: TickerPoint[];
}

/** @internal */
export function readTickerItem(r: Reader): TickerItem {
  let code: Qot_Common.Security | undefined;
  const tickerList: TickerPoint[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) code = readQot_Common_Security(below(r, "code"));
    while (r.tag === 18) tickerList.push(readTickerPoint(below(r, "tickerList", tickerList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { code: code ?? lacks(r, "code"), tickerList });
}

export interface C2S {
  /** The contract whose trades are wanted. */
  security: Qot_Common.Security;
  /** Trades wanted, at most 1000; 30 when absent. */
  count?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt32(w, 16, "count", m.count);
}

export interface S2C {
  /** One entry per contract. */
  tickerList: TickerItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const tickerList: TickerItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) tickerList.push(readTickerItem(below(r, "tickerList", tickerList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { tickerList });
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

/** Asks for the latest trades of an event contract that is subscribed. Qot_GetEventContractTicker, protocol 3448. */
export const GetEventContractTicker: Protocol<C2S, S2C, "read"> & Bounded<"maxItems"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3448,
  name: "Qot_GetEventContractTicker",
  effect: "read",
  bounds: { maxItems: 1000 },
  request: { name: "Qot_GetEventContractTicker.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetEventContractTicker.C2S", write: writeC2S },
  reply: { name: "Qot_GetEventContractTicker.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetEventContractTicker.S2C", read: readS2C },
});
