// Generated from Qot_GetTopTenBuySellBrokers.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int64, string, int32, double, bool } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** The stock of the request. */
  security: Qot_Common.Security;
  /** Trading days back; today's live figures when absent or 0. */
  daysBefore?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt32(w, 16, "daysBefore", m.daysBefore);
}

/** One broker with large purchases or sales. */
export interface BrokerItem {
  /** Shares bought less shares sold. */
  netVol?: bigint | undefined;
  /** The broker's name, to show. */
  brokerName?: string | undefined;
  /** A value of `BuySellType`: whether it bought or sold more. */
  buySellType?: Qot_Common.BuySellType | (number & {}) | undefined;
  /** Mean price of its trades, in the currency of the market; live figures only. */
  avgPrice?: number | undefined;
  /** Shares traded; live figures only. */
  totalVol?: number | undefined;
  /** Value traded, in the currency of the market; live figures only. */
  totalTurnover?: number | undefined;
}

/** @internal */
export function readBrokerItem(r: Reader): BrokerItem {
  let netVol: bigint | undefined;
  let brokerName: string | undefined;
  let buySellType: Qot_Common.BuySellType | (number & {}) | undefined;
  let avgPrice: number | undefined;
  let totalVol: number | undefined;
  let totalTurnover: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) netVol = int64(r);
    if (r.tag === 18) brokerName = string(r);
    if (r.tag === 24) buySellType = int32(r);
    if (r.tag === 33) avgPrice = double(r);
    if (r.tag === 41) totalVol = double(r);
    if (r.tag === 49) totalTurnover = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 23, { netVol, brokerName, buySellType, avgPrice, totalVol, totalTurnover });
}

export interface S2C {
  /** True for today's live figures, false for those of a past day. */
  isRealTime?: boolean | undefined;
  /** When the figures were last updated, in Unix seconds. */
  dataTime?: bigint | undefined;
  /** When the figures were last updated, as `YYYY-MM-DD hh:mm:ss` in the market's own time zone. */
  dataTimeStr?: string | undefined;
  /** The brokers, by net volume, the highest first. */
  brokerList: BrokerItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let isRealTime: boolean | undefined;
  let dataTime: bigint | undefined;
  let dataTimeStr: string | undefined;
  const brokerList: BrokerItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) isRealTime = bool(r);
    if (r.tag === 16) dataTime = int64(r);
    if (r.tag === 26) dataTimeStr = string(r);
    while (r.tag === 34) brokerList.push(readBrokerItem(below(r, "brokerList", brokerList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 19, { isRealTime, dataTime, dataTimeStr, brokerList });
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

/** Asks for the ten brokers who bought and sold most of a stock. Qot_GetTopTenBuySellBrokers, protocol 3247. */
export const GetTopTenBuySellBrokers: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3247,
  name: "Qot_GetTopTenBuySellBrokers",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: { name: "Qot_GetTopTenBuySellBrokers.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetTopTenBuySellBrokers.C2S", write: writeC2S },
  reply: { name: "Qot_GetTopTenBuySellBrokers.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetTopTenBuySellBrokers.S2C", read: readS2C },
});
