// Generated from Qot_GetOptionVolatility.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int64, string, double, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** The security whose volatility is wanted. */
  security: Qot_Common.Security;
  /** A value of `OptionVolatilityTimePeriodType`: how far back the rows go; a month when absent. */
  queryTimePeriod?: Qot_Common.OptionVolatilityTimePeriodType | (number & {}) | undefined;
  /** Days that historical volatility looks back, 5 to 250; 30 when absent. */
  hvTimePeriod?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt32(w, 16, "queryTimePeriod", m.queryTimePeriod);
  putInt32(w, 24, "hvTimePeriod", m.hvTimePeriod);
}

/** The volatilities of one day. */
export interface VolatilityItem {
  /** Midnight of the day, in Unix seconds. */
  timestamp?: bigint | undefined;
  /** The day, as `YYYY-MM-DD` in the market's own time zone. */
  timestampStr?: string | undefined;
  /** Volatility that the prices of the options imply, in percent (20 means 20 %). */
  impliedVolatility?: number | undefined;
  /** Volatility that the underlying showed, in percent (20 means 20 %). */
  historyVolatility?: number | undefined;
  /** Implied less historical volatility, in percent; positive where the implied one is higher. */
  volatilityPremium?: number | undefined;
}

/** @internal */
export function readVolatilityItem(r: Reader): VolatilityItem {
  let timestamp: bigint | undefined;
  let timestampStr: string | undefined;
  let impliedVolatility: number | undefined;
  let historyVolatility: number | undefined;
  let volatilityPremium: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) timestamp = int64(r);
    if (r.tag === 18) timestampStr = string(r);
    if (r.tag === 25) impliedVolatility = double(r);
    if (r.tag === 33) historyVolatility = double(r);
    if (r.tag === 41) volatilityPremium = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 22, { timestamp, timestampStr, impliedVolatility, historyVolatility, volatilityPremium });
}

export interface S2C {
  /** The days, the latest first. */
  itemList: VolatilityItem[];
  /** Mean of the implied volatility, in percent (20 means 20 %). */
  averageImpvol?: number | undefined;
  /** A value of `OptionImpvolStatusType`: how the vendor judges the implied volatility. */
  impvolStatus?: Qot_Common.OptionImpvolStatusType | (number & {}) | undefined;
  /** The vendor's comment on the volatility, in words. */
  analysis?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const itemList: VolatilityItem[] = [];
  let averageImpvol: number | undefined;
  let impvolStatus: Qot_Common.OptionImpvolStatusType | (number & {}) | undefined;
  let analysis: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) itemList.push(readVolatilityItem(below(r, "itemList", itemList.length)));
    if (r.tag === 17) averageImpvol = double(r);
    if (r.tag === 24) impvolStatus = int32(r);
    if (r.tag === 34) analysis = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 18, { itemList, averageImpvol, impvolStatus, analysis });
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

/** Asks for implied and historical volatility over time. Qot_GetOptionVolatility, protocol 3250. */
export const GetOptionVolatility: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3250,
  name: "Qot_GetOptionVolatility",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: { name: "Qot_GetOptionVolatility.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOptionVolatility.C2S", write: writeC2S },
  reply: { name: "Qot_GetOptionVolatility.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOptionVolatility.S2C", read: readS2C },
});
