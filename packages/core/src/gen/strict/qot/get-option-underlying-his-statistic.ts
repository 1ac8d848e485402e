// Generated from Qot_GetOptionUnderlyingHisStatistic.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { string, double, int64, bytes } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { putInt32, putString, putBytes } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** The options statistics of one trading day. */
export interface DailyStatistic {
  /** The trading day, as text in the market's own time zone. */
  time: string;
  /** The trading day, in Unix seconds. */
  timestamp?: number | undefined;
  /** Contracts traded, calls and puts together. */
  optionVolume?: bigint | undefined;
  /** Call contracts traded. */
  callVolume: bigint;
  /** Put contracts traded. */
  putVolume: bigint;
  /** Put contracts traded over call contracts traded, a plain ratio. */
  putCallVolumeRatio?: number | undefined;
  /** Open contracts, calls and puts together. */
  optionOpenInterest?: bigint | undefined;
  /** Open call contracts, as of the trading day before. */
  callOpenInterest: bigint;
  /** Open put contracts, as of the trading day before. */
  putOpenInterest: bigint;
  /** Open put contracts over open call contracts, a plain ratio. */
  putCallOpenInterestRatio?: number | undefined;
  /** Price of the underlying, in the currency of the market. */
  underlyingPrice?: number | undefined;
}

/** @internal */
export function readDailyStatistic(r: Reader): DailyStatistic {
  let time: string | undefined;
  let timestamp: number | undefined;
  let optionVolume: bigint | undefined;
  let callVolume: bigint | undefined;
  let putVolume: bigint | undefined;
  let putCallVolumeRatio: number | undefined;
  let optionOpenInterest: bigint | undefined;
  let callOpenInterest: bigint | undefined;
  let putOpenInterest: bigint | undefined;
  let putCallOpenInterestRatio: number | undefined;
  let underlyingPrice: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) time = string(r);
    if (r.tag === 17) timestamp = double(r);
    if (r.tag === 24) optionVolume = int64(r);
    if (r.tag === 32) callVolume = int64(r);
    if (r.tag === 40) putVolume = int64(r);
    if (r.tag === 49) putCallVolumeRatio = double(r);
    if (r.tag === 56) optionOpenInterest = int64(r);
    if (r.tag === 64) callOpenInterest = int64(r);
    if (r.tag === 72) putOpenInterest = int64(r);
    if (r.tag === 81) putCallOpenInterestRatio = double(r);
    if (r.tag === 89) underlyingPrice = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 45, { time: time ?? lacks(r, "time"), timestamp, optionVolume, callVolume: callVolume ?? lacks(r, "callVolume"), putVolume: putVolume ?? lacks(r, "putVolume"), putCallVolumeRatio, optionOpenInterest, callOpenInterest: callOpenInterest ?? lacks(r, "callOpenInterest"), putOpenInterest: putOpenInterest ?? lacks(r, "putOpenInterest"), putCallOpenInterestRatio, underlyingPrice });
}

export interface C2S {
  /** The underlying security. */
  owner: Qot_Common.Security;
  /** A value of `IndexOptionType`: a normal or a small contract, for the two Hang Seng indices only. */
  indexOptionType?: number | undefined;
  /** First trading day as `YYYY-MM-DD`. */
  beginTime: string;
  /** Last trading day as `YYYY-MM-DD`. */
  endTime: string;
  /** Cursor: absent on the first request, then the last reply's `nextPageKey`. */
  nextPageKey?: Uint8Array | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "owner", m.owner ?? missing(w, "owner"), writeQot_Common_Security);
  putInt32(w, 16, "indexOptionType", m.indexOptionType);
  putString(w, 26, "beginTime", m.beginTime ?? missing(w, "beginTime"));
  putString(w, 34, "endTime", m.endTime ?? missing(w, "endTime"));
  putBytes(w, 42, "nextPageKey", m.nextPageKey);
}

export interface S2C {
  /** The underlying security of the request. */
  owner: Qot_Common.Security;
  /** Code of the underlying, as text. */
  code?: string | undefined;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The trading days, the latest first. */
  statisticList: DailyStatistic[];
  /** Cursor for the next page; absent on the last page. */
  nextPageKey?: Uint8Array | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let owner: Qot_Common.Security | undefined;
  let code: string | undefined;
  let name: string | undefined;
  const statisticList: DailyStatistic[] = [];
  let nextPageKey: Uint8Array | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) owner = readQot_Common_Security(below(r, "owner"));
    if (r.tag === 18) code = string(r);
    if (r.tag === 26) name = string(r);
    while (r.tag === 34) statisticList.push(readDailyStatistic(below(r, "statisticList", statisticList.length)));
    if (r.tag === 42) nextPageKey = bytes(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 20, { owner: owner ?? lacks(r, "owner"), code, name, statisticList, nextPageKey });
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

/** Asks for the options statistics of a security over time, a page at a time. Qot_GetOptionUnderlyingHisStatistic, protocol 3302. */
export const GetOptionUnderlyingHisStatistic: Protocol<C2S, S2C, "read"> & Bounded<"maxSpanDays"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3302,
  name: "Qot_GetOptionUnderlyingHisStatistic",
  effect: "read",
  bounds: { maxSpanDays: 364 },
  request: { name: "Qot_GetOptionUnderlyingHisStatistic.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOptionUnderlyingHisStatistic.C2S", write: writeC2S },
  reply: { name: "Qot_GetOptionUnderlyingHisStatistic.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOptionUnderlyingHisStatistic.S2C", read: readS2C },
});
