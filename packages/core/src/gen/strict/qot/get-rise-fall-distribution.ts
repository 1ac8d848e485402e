// Generated from Qot_GetRiseFallDistribution.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { DistributionType } from "../../wire/Qot_GetRiseFallDistribution.ts";
export { DistributionType } from "../../wire/Qot_GetRiseFallDistribution.ts";

export interface C2S {
  /** The plate whose stocks are counted; has priority over `market`. */
  security?: Qot_Common.Security | undefined;
  /** A value of `QotMarket`: the market whose stocks are counted, where `security` is absent. */
  market?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security, writeQot_Common_Security);
  putInt32(w, 16, "market", m.market);
}

/** The number of stocks in one range of changes. */
export interface RiseFallRange {
  /** A value of `DistributionType`: at the daily limit (mainland China), beyond 7 %, or in between. */
  type?: number | undefined;
  /** Lower end of the range of the change of price, in percent (7 means 7 %). */
  leftBorder?: number | undefined;
  /** Upper end of the range of the change of price, in percent (7 means 7 %). */
  rightBorder?: number | undefined;
  /** Stocks whose change is in the range. */
  stockCount?: number | undefined;
}

/** @internal */
export function readRiseFallRange(r: Reader): RiseFallRange {
  let type: number | undefined;
  let leftBorder: number | undefined;
  let rightBorder: number | undefined;
  let stockCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) type = int32(r);
    if (r.tag === 16) leftBorder = int32(r);
    if (r.tag === 24) rightBorder = int32(r);
    if (r.tag === 32) stockCount = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 9, { type, leftBorder, rightBorder, stockCount });
}

export interface S2C {
  /** The plate of the request. */
  plate?: Qot_Common.Security | undefined;
  /** One entry per range of changes. */
  rangeList: RiseFallRange[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let plate: Qot_Common.Security | undefined;
  const rangeList: RiseFallRange[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) plate = readQot_Common_Security(below(r, "plate"));
    while (r.tag === 18) rangeList.push(readRiseFallRange(below(r, "rangeList", rangeList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { plate, rangeList });
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

/** Asks how many stocks of a market or plate rose or fell, by size of change. Qot_GetRiseFallDistribution, protocol 3433. */
export const GetRiseFallDistribution: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3433,
  name: "Qot_GetRiseFallDistribution",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: { name: "Qot_GetRiseFallDistribution.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetRiseFallDistribution.C2S", write: writeC2S },
  reply: { name: "Qot_GetRiseFallDistribution.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetRiseFallDistribution.S2C", read: readS2C },
});
