// Generated from Qot_GetEarningsBeatRank.proto by tools/protoc-gen-opend. Do not edit.
import { writeIndicator, writeC2S, readEarningsBeatItem, readS2C } from "../../strict/qot/get-earnings-beat-rank.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { readInterval as readQot_OptionCommon_Interval } from "../../strict/qot/option-common.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putDouble, putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_OptionCommon from "../../strict/qot/option-common.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-earnings-beat-rank.ts";

/** @internal */
export function readIndicator(r: Reader): types.Indicator {
  let indicatorType: number | undefined;
  let indicatorValue: Qot_OptionCommon.Interval | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) indicatorType = int32(r);
    if (r.tag === 18) indicatorValue = readQot_OptionCommon_Interval(below(r, "indicatorValue"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { indicatorType: indicatorType ?? lacks(r, "indicatorType"), indicatorValue });
}

export const Indicator: MessageType<types.Indicator> = { name: "Qot_GetEarningsBeatRank.Indicator", read: readIndicator, write: writeIndicator };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let market: number | undefined;
  let beatType: number | undefined;
  let count: number | undefined;
  let term: number | undefined;
  const filterList: types.Indicator[] = [];
  let sortField: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) market = int32(r);
    if (r.tag === 16) beatType = int32(r);
    if (r.tag === 24) count = int32(r);
    if (r.tag === 32) term = int32(r);
    while (r.tag === 42) filterList.push(readIndicator(below(r, "filterList", filterList.length)));
    if (r.tag === 48) sortField = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { market: market ?? lacks(r, "market"), beatType: beatType ?? lacks(r, "beatType"), count, term, filterList, sortField });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetEarningsBeatRank.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeEarningsBeatItem(w: Writer, m: Loose<types.EarningsBeatItem>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 18, "name", m.name);
  putString(w, 26, "industry", m.industry);
  putDouble(w, 81, "curPrice", m.curPrice);
  putDouble(w, 89, "lastClosePrice", m.lastClosePrice);
  putDouble(w, 97, "changeRate", m.changeRate);
  putDouble(w, 105, "marketCap", m.marketCap);
  putDouble(w, 113, "peTTM", m.peTTM);
  putDouble(w, 121, "dividendsTTM", m.dividendsTTM);
  putString(w, 162, "releasedDate", m.releasedDate);
  putDouble(w, 169, "beatRatio", m.beatRatio);
  putDouble(w, 177, "actual", m.actual);
  putDouble(w, 185, "estimate", m.estimate);
  putDouble(w, 193, "yoy", m.yoy);
  putDouble(w, 201, "yoyGrowth", m.yoyGrowth);
  putDouble(w, 209, "earningDayChg", m.earningDayChg);
  putString(w, 218, "term", m.term);
  putInt32(w, 224, "detailPostPeriod", m.detailPostPeriod);
}

export const EarningsBeatItem: MessageType<types.EarningsBeatItem> = { name: "Qot_GetEarningsBeatRank.EarningsBeatItem", read: readEarningsBeatItem, write: writeEarningsBeatItem };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "dataList", m.dataList, writeEarningsBeatItem);
  putInt32(w, 16, "allCount", m.allCount);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetEarningsBeatRank.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetEarningsBeatRank.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetEarningsBeatRank.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for a ranking of companies whose earnings beat what was expected. Qot_GetEarningsBeatRank, protocol 3406. */
export const GetEarningsBeatRank: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3406,
  name: "Qot_GetEarningsBeatRank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 300, pageDefault: 30 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
