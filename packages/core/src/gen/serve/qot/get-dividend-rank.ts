// Generated from Qot_GetDividendRank.proto by tools/protoc-gen-opend. Do not edit.
import { writeIndicator, writeC2S, readDividendRankItem, readS2C } from "../../strict/qot/get-dividend-rank.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { readIndicatorValue as readQot_OptionCommon_IndicatorValue } from "../qot/option-common.ts";
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
import type * as types from "../../strict/qot/get-dividend-rank.ts";

/** @internal */
export function readIndicator(r: Reader): types.Indicator {
  let indicatorType: number | undefined;
  let indicatorValue: Qot_OptionCommon.IndicatorValue | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) indicatorType = int32(r);
    if (r.tag === 18) indicatorValue = readQot_OptionCommon_IndicatorValue(below(r, "indicatorValue"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { indicatorType: indicatorType ?? lacks(r, "indicatorType"), indicatorValue });
}

export const Indicator: MessageType<types.Indicator> = { name: "Qot_GetDividendRank.Indicator", read: readIndicator, write: writeIndicator };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let market: number | undefined;
  let rankType: number | undefined;
  let count: number | undefined;
  const filterList: types.Indicator[] = [];
  let sortField: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) market = int32(r);
    if (r.tag === 16) rankType = int32(r);
    if (r.tag === 24) count = int32(r);
    while (r.tag === 34) filterList.push(readIndicator(below(r, "filterList", filterList.length)));
    if (r.tag === 40) sortField = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { market: market ?? lacks(r, "market"), rankType: rankType ?? lacks(r, "rankType"), count, filterList, sortField });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetDividendRank.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeDividendRankItem(w: Writer, m: Loose<types.DividendRankItem>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 18, "name", m.name);
  putString(w, 26, "industry", m.industry);
  putDouble(w, 81, "curPrice", m.curPrice);
  putDouble(w, 89, "changeRate", m.changeRate);
  putDouble(w, 97, "changeAmount", m.changeAmount);
  putDouble(w, 105, "marketCap", m.marketCap);
  putDouble(w, 161, "dividendYieldTTM", m.dividendYieldTTM);
  putDouble(w, 169, "avgDividendYield5Y", m.avgDividendYield5Y);
  putInt32(w, 176, "distributionFrequency", m.distributionFrequency);
  putInt32(w, 184, "dividendGrowYear", m.dividendGrowYear);
  putDouble(w, 193, "dividendsTTM", m.dividendsTTM);
  putDouble(w, 201, "payoutRatioLFY", m.payoutRatioLFY);
  putString(w, 210, "nextPayableDate", m.nextPayableDate);
}

export const DividendRankItem: MessageType<types.DividendRankItem> = { name: "Qot_GetDividendRank.DividendRankItem", read: readDividendRankItem, write: writeDividendRankItem };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "dataList", m.dataList, writeDividendRankItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetDividendRank.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetDividendRank.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetDividendRank.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for a ranking of stocks by dividend. Qot_GetDividendRank, protocol 3407. */
export const GetDividendRank: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3407,
  name: "Qot_GetDividendRank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 300, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
