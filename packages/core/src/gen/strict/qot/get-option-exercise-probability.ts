// Generated from Qot_GetOptionExerciseProbability.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int64, string, double } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** The option whose probability of exercise is wanted. */
  security: Qot_Common.Security;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
}

/** The probability of exercise at one point in time. */
export interface StrikeProbabilityItem {
  /** The point in time, in Unix seconds. */
  timestamp?: bigint | undefined;
  /** The day of the point, as `YYYY-MM-DD` in the market's own time zone. */
  timestampStr?: string | undefined;
  /** Price of the underlying, in the currency of the market. */
  securityPrice?: number | undefined;
  /** Probability of exercise, in percent (12.34 means 12.34 %). */
  strikeProbability?: number | undefined;
}

/** @internal */
export function readStrikeProbabilityItem(r: Reader): StrikeProbabilityItem {
  let timestamp: bigint | undefined;
  let timestampStr: string | undefined;
  let securityPrice: number | undefined;
  let strikeProbability: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) timestamp = int64(r);
    if (r.tag === 18) timestampStr = string(r);
    if (r.tag === 25) securityPrice = double(r);
    if (r.tag === 33) strikeProbability = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 19, { timestamp, timestampStr, securityPrice, strikeProbability });
}

export interface S2C {
  /** The points, the latest first. */
  itemList: StrikeProbabilityItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const itemList: StrikeProbabilityItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) itemList.push(readStrikeProbabilityItem(below(r, "itemList", itemList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { itemList });
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

/** Asks for probabilities of exercise of options. Qot_GetOptionExerciseProbability, protocol 3251. */
export const GetOptionExerciseProbability: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3251,
  name: "Qot_GetOptionExerciseProbability",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: { name: "Qot_GetOptionExerciseProbability.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOptionExerciseProbability.C2S", write: writeC2S },
  reply: { name: "Qot_GetOptionExerciseProbability.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOptionExerciseProbability.S2C", read: readS2C },
});
