// Generated from Qot_GetTopMoversRank.proto by tools/protoc-gen-opend. Do not edit.
import { writeIndicator, writeC2S, readTopMoversRankItem, readS2C } from "../../strict/qot/get-top-movers-rank.ts";
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
import type * as types from "../../strict/qot/get-top-movers-rank.ts";

/** @internal */
export function readIndicator(r: Reader): types.Indicator {
  let indicatorType: number | undefined;
  let indicatorValue: Qot_OptionCommon.Interval | undefined;
  let priceFilter: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) indicatorType = int32(r);
    if (r.tag === 18) indicatorValue = readQot_OptionCommon_Interval(below(r, "indicatorValue"));
    if (r.tag === 24) priceFilter = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 8, { indicatorType: indicatorType ?? lacks(r, "indicatorType"), indicatorValue, priceFilter });
}

export const Indicator: MessageType<types.Indicator> = { name: "Qot_GetTopMoversRank.Indicator", read: readIndicator, write: writeIndicator };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let market: number | undefined;
  let sortDir: number | undefined;
  let offset: number | undefined;
  let count: number | undefined;
  const filterList: types.Indicator[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) market = int32(r);
    if (r.tag === 16) sortDir = int32(r);
    if (r.tag === 24) offset = int32(r);
    if (r.tag === 32) count = int32(r);
    while (r.tag === 42) filterList.push(readIndicator(below(r, "filterList", filterList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { market: market ?? lacks(r, "market"), sortDir, offset, count, filterList });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetTopMoversRank.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeTopMoversRankItem(w: Writer, m: Loose<types.TopMoversRankItem>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 18, "name", m.name);
  putDouble(w, 81, "curPrice", m.curPrice);
  putDouble(w, 89, "changeRatio", m.changeRatio);
  putDouble(w, 97, "changeAmount", m.changeAmount);
  putDouble(w, 105, "turnover", m.turnover);
  putInt64(w, 112, "volume", m.volume);
  putDouble(w, 121, "turnoverRatio", m.turnoverRatio);
  putDouble(w, 129, "peTTM", m.peTTM);
  putDouble(w, 137, "amplitude", m.amplitude);
  putDouble(w, 145, "marketCap", m.marketCap);
  putDouble(w, 153, "volumeRatio", m.volumeRatio);
}

export const TopMoversRankItem: MessageType<types.TopMoversRankItem> = { name: "Qot_GetTopMoversRank.TopMoversRankItem", read: readTopMoversRankItem, write: writeTopMoversRankItem };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "dataList", m.dataList, writeTopMoversRankItem);
  putInt32(w, 16, "allCount", m.allCount);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetTopMoversRank.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetTopMoversRank.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetTopMoversRank.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for a ranking of the stocks of a market that move most. Qot_GetTopMoversRank, protocol 3413. */
export const GetTopMoversRank: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3413,
  name: "Qot_GetTopMoversRank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
