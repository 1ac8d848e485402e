// Generated from Qot_GetEventContractKline.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { string, double, int32 } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type * as Common from "../system/common.ts";

/** One K-line of an event contract; prices are in the currency of the market. */
export interface ECKLine {
  /** Time as `YYYY-MM-DD hh:mm:ss`; the vendor does not document the time zone. */
  time_key: string;
  /** First price of the period, in the currency of the market. */
  open?: number | undefined;
  /** Highest price of the period, in the currency of the market. */
  high?: number | undefined;
  /** Lowest price of the period, in the currency of the market. */
  low?: number | undefined;
  /** Last price of the period, in the currency of the market. */
  close?: number | undefined;
  /** Contracts traded in the period. */
  volume?: number | undefined;
}

/** @internal */
export function readECKLine(r: Reader): ECKLine {
  let time_key: string | undefined;
  let open: number | undefined;
  let high: number | undefined;
  let low: number | undefined;
  let close: number | undefined;
  let volume: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) time_key = string(r);
    if (r.tag === 17) open = double(r);
    if (r.tag === 25) high = double(r);
    if (r.tag === 33) low = double(r);
    if (r.tag === 41) close = double(r);
    if (r.tag === 49) volume = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 24, { time_key: time_key ?? lacks(r, "time_key"), open, high, low, close, volume });
}

/** The K-lines of one contract. */
export interface KlineItem {
  /** Market and code of the contract. */
  code: Qot_Common.Security;
  /** A value of `PredSide`: the side whose prices these are. */
  pre_side?: Common.PredSide | (number & {}) | undefined;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The K-lines of that contract and side. */
  klineList: ECKLine[];
}

/** @internal */
export function readKlineItem(r: Reader): KlineItem {
  let code: Qot_Common.Security | undefined;
  let pre_side: Common.PredSide | (number & {}) | undefined;
  let name: string | undefined;
  const klineList: ECKLine[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) code = readQot_Common_Security(below(r, "code"));
    if (r.tag === 16) pre_side = int32(r);
    if (r.tag === 26) name = string(r);
    while (r.tag === 34) klineList.push(readECKLine(below(r, "klineList", klineList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { code: code ?? lacks(r, "code"), pre_side, name, klineList });
}

export interface C2S {
  /** The contract whose K-lines are wanted. */
  security: Qot_Common.Security;
  /** A value of `EC_KlineSource`: trades or the order book; has priority over `preSide`. */
  klineSource?: Qot_Common.EC_KlineSource | (number & {}) | undefined;
  /** A value of `PredSide`: yes or no; required unless the source is the order book. */
  preSide?: Common.PredSide | (number & {}) | undefined;
  /** A value of `KLType`: 1 minute, 5 minutes, 60 minutes or a day only. */
  ktype?: Qot_Common.KLType | (number & {}) | undefined;
  /** K-lines wanted, at most 1000. */
  maxCount?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt32(w, 16, "klineSource", m.klineSource);
  putInt32(w, 24, "preSide", m.preSide);
  putInt32(w, 32, "ktype", m.ktype);
  putInt32(w, 40, "maxCount", m.maxCount);
}

export interface S2C {
  /** One entry per contract and side. */
  klineList: KlineItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const klineList: KlineItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) klineList.push(readKlineItem(below(r, "klineList", klineList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { klineList });
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

/** Asks for the latest K-lines of an event contract that is subscribed. Qot_GetEventContractKline, protocol 3447. */
export const GetEventContractKline: Protocol<C2S, S2C, "read"> & Bounded<"maxItems"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3447,
  name: "Qot_GetEventContractKline",
  effect: "read",
  bounds: { maxItems: 1000 },
  request: { name: "Qot_GetEventContractKline.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetEventContractKline.C2S", write: writeC2S },
  reply: { name: "Qot_GetEventContractKline.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetEventContractKline.S2C", read: readS2C },
});
