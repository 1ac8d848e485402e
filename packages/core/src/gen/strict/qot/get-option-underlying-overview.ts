// Generated from Qot_GetOptionUnderlyingOverview.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { int32, double, string, int64 } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** Historical volatility over one range of days. */
export interface HVItem {
  /** A value of `OptionHVTimeRange`: how many days it looks back. */
  timeRange: number;
  /** Volatility that the underlying showed, in percent (20 means 20 %). */
  hv: number;
  /** Part of past days on which it was lower, in percent (20 means 20 %). */
  hvPercentile?: number | undefined;
}

/** @internal */
export function readHVItem(r: Reader): HVItem {
  let timeRange: number | undefined;
  let hv: number | undefined;
  let hvPercentile: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) timeRange = int32(r);
    if (r.tag === 17) hv = double(r);
    if (r.tag === 25) hvPercentile = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { timeRange: timeRange ?? lacks(r, "timeRange"), hv: hv ?? lacks(r, "hv"), hvPercentile });
}

/** The current options figures of one underlying security. */
export interface UnderlyingData {
  /** The underlying security. */
  owner: Qot_Common.Security;
  /** Code of the underlying, as text. */
  code?: string | undefined;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Call contracts traded today. */
  callVolume?: bigint | undefined;
  /** Put contracts traded today. */
  putVolume?: bigint | undefined;
  /** Open call contracts, as of the trading day before. */
  callOpenInterest?: bigint | undefined;
  /** Open put contracts, as of the trading day before. */
  putOpenInterest?: bigint | undefined;
  /** Volatility that the prices of the options imply, in percent (20 means 20 %). */
  iv?: number | undefined;
  /** The position of implied volatility between its past low and its past high, in percent (20 means 20 %). */
  ivRank?: number | undefined;
  /** Part of past days on which implied volatility was lower, in percent (20 means 20 %). */
  ivPercentile?: number | undefined;
  /** Historical volatility, one entry per range of days. */
  hvList: HVItem[];
  /** Implied volatility of the trading day before, in percent (20 means 20 %). */
  preIV?: number | undefined;
}

/** @internal */
export function readUnderlyingData(r: Reader): UnderlyingData {
  let owner: Qot_Common.Security | undefined;
  let code: string | undefined;
  let name: string | undefined;
  let callVolume: bigint | undefined;
  let putVolume: bigint | undefined;
  let callOpenInterest: bigint | undefined;
  let putOpenInterest: bigint | undefined;
  let iv: number | undefined;
  let ivRank: number | undefined;
  let ivPercentile: number | undefined;
  const hvList: HVItem[] = [];
  let preIV: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) owner = readQot_Common_Security(below(r, "owner"));
    if (r.tag === 18) code = string(r);
    if (r.tag === 26) name = string(r);
    if (r.tag === 32) callVolume = int64(r);
    if (r.tag === 40) putVolume = int64(r);
    if (r.tag === 48) callOpenInterest = int64(r);
    if (r.tag === 56) putOpenInterest = int64(r);
    if (r.tag === 65) iv = double(r);
    if (r.tag === 73) ivRank = double(r);
    if (r.tag === 81) ivPercentile = double(r);
    while (r.tag === 90) hvList.push(readHVItem(below(r, "hvList", hvList.length)));
    if (r.tag === 97) preIV = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 47, { owner: owner ?? lacks(r, "owner"), code, name, callVolume, putVolume, callOpenInterest, putOpenInterest, iv, ivRank, ivPercentile, hvList, preIV });
}

export interface C2S {
  /** The underlying securities, at most 500. */
  ownerList: Qot_Common.Security[];
  /** A value of `IndexOptionType`: a normal or a small contract, for the two Hang Seng indices only. */
  indexOptionType?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessages(w, 10, "ownerList", m.ownerList, writeQot_Common_Security);
  putInt32(w, 16, "indexOptionType", m.indexOptionType);
}

export interface S2C {
  /** One entry per requested underlying. */
  underlyingDataList: UnderlyingData[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const underlyingDataList: UnderlyingData[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) underlyingDataList.push(readUnderlyingData(below(r, "underlyingDataList", underlyingDataList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { underlyingDataList });
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

/** Asks for the current options figures of several underlying securities. Qot_GetOptionUnderlyingOverview, protocol 3303. */
export const GetOptionUnderlyingOverview: Protocol<C2S, S2C, "read"> & Bounded<"maxSecurities"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3303,
  name: "Qot_GetOptionUnderlyingOverview",
  effect: "read",
  bounds: { maxSecurities: 500 },
  request: { name: "Qot_GetOptionUnderlyingOverview.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOptionUnderlyingOverview.C2S", write: writeC2S },
  reply: { name: "Qot_GetOptionUnderlyingOverview.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOptionUnderlyingOverview.S2C", read: readS2C },
});
