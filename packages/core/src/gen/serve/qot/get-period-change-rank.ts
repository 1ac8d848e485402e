// Generated from Qot_GetPeriodChangeRank.proto by tools/protoc-gen-opend. Do not edit.
import { writeIndicator, writeC2S, readPeriodChangeRankItem, readS2C } from "../../strict/qot/get-period-change-rank.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { readInterval as readQot_OptionCommon_Interval } from "../../strict/qot/option-common.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putDouble, putInt64, putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_OptionCommon from "../../strict/qot/option-common.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-period-change-rank.ts";

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

export const Indicator: MessageType<types.Indicator> = { name: "Qot_GetPeriodChangeRank.Indicator", read: readIndicator, write: writeIndicator };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let market: number | undefined;
  let periodType: number | undefined;
  let sortDir: number | undefined;
  let offset: number | undefined;
  let count: number | undefined;
  const filterList: types.Indicator[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) market = int32(r);
    if (r.tag === 16) periodType = int32(r);
    if (r.tag === 24) sortDir = int32(r);
    if (r.tag === 32) offset = int32(r);
    if (r.tag === 40) count = int32(r);
    while (r.tag === 50) filterList.push(readIndicator(below(r, "filterList", filterList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { market: market ?? lacks(r, "market"), periodType, sortDir, offset, count, filterList });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetPeriodChangeRank.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writePeriodChangeRankItem(w: Writer, m: Loose<types.PeriodChangeRankItem>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 18, "name", m.name);
  putDouble(w, 81, "curPrice", m.curPrice);
  putDouble(w, 89, "changeRatio", m.changeRatio);
  putDouble(w, 97, "turnover", m.turnover);
  putInt64(w, 104, "volume", m.volume);
  putDouble(w, 113, "marketCap", m.marketCap);
  putDouble(w, 161, "changeRate5Min", m.changeRate5Min);
  putDouble(w, 169, "changeRate5D", m.changeRate5D);
  putDouble(w, 177, "changeRate10D", m.changeRate10D);
  putDouble(w, 185, "changeRate20D", m.changeRate20D);
  putDouble(w, 193, "changeRate60D", m.changeRate60D);
  putDouble(w, 201, "changeRate120D", m.changeRate120D);
  putDouble(w, 209, "changeRate250D", m.changeRate250D);
  putDouble(w, 217, "changeRateYTD", m.changeRateYTD);
  putDouble(w, 241, "peTTM", m.peTTM);
  putDouble(w, 249, "pb", m.pb);
  putDouble(w, 257, "turnoverRatio", m.turnoverRatio);
  putDouble(w, 265, "volumeRatio", m.volumeRatio);
  putDouble(w, 273, "amplitude", m.amplitude);
}

export const PeriodChangeRankItem: MessageType<types.PeriodChangeRankItem> = { name: "Qot_GetPeriodChangeRank.PeriodChangeRankItem", read: readPeriodChangeRankItem, write: writePeriodChangeRankItem };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "dataList", m.dataList, writePeriodChangeRankItem);
  putInt32(w, 16, "allCount", m.allCount);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetPeriodChangeRank.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetPeriodChangeRank.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetPeriodChangeRank.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for a ranking of the stocks of a market by change over a period. Qot_GetPeriodChangeRank, protocol 3416. */
export const GetPeriodChangeRank: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3416,
  name: "Qot_GetPeriodChangeRank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
