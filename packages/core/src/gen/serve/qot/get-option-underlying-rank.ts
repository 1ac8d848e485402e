// Generated from Qot_GetOptionUnderlyingRank.proto by tools/protoc-gen-opend. Do not edit.
import { readUnderlyingRankItem, writeC2S, readS2C } from "../../strict/qot/get-option-underlying-rank.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putInt64, putDouble, putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32, bool, string } from "../../../protobuf/read-values.ts";
import { readUnderlyingRankIndicator as readQot_OptionCommon_UnderlyingRankIndicator } from "../qot/option-common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as Qot_OptionCommon from "../../strict/qot/option-common.ts";
import type * as types from "../../strict/qot/get-option-underlying-rank.ts";

/** @internal */
export function writeUnderlyingRankItem(w: Writer, m: Loose<types.UnderlyingRankItem>): void {
  putMessage(w, 10, "owner", m.owner ?? missing(w, "owner"), writeQot_Common_Security);
  putString(w, 18, "name", m.name);
  putInt64(w, 24, "totalVolume", m.totalVolume);
  putInt64(w, 32, "totalOpenInterest", m.totalOpenInterest);
  putDouble(w, 41, "volumeRatio", m.volumeRatio);
  putDouble(w, 49, "openInterestRatio", m.openInterestRatio);
  putDouble(w, 57, "iv", m.iv);
  putDouble(w, 65, "ivRank", m.ivRank);
  putDouble(w, 73, "ivPercentile", m.ivPercentile);
  putDouble(w, 81, "price", m.price);
  putDouble(w, 89, "changeRate", m.changeRate);
  putDouble(w, 97, "ivChange", m.ivChange);
  putDouble(w, 105, "hv", m.hv);
  putDouble(w, 113, "hvChange", m.hvChange);
  putDouble(w, 121, "marketCap", m.marketCap);
}

export const UnderlyingRankItem: MessageType<types.UnderlyingRankItem> = { name: "Qot_GetOptionUnderlyingRank.UnderlyingRankItem", read: readUnderlyingRankItem, write: writeUnderlyingRankItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let optionMarket: number | undefined;
  let sortType: number | undefined;
  let isAsc: boolean | undefined;
  let count: number | undefined;
  let tradingDate: string | undefined;
  const filterList: Qot_OptionCommon.UnderlyingRankIndicator[] = [];
  let page: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) optionMarket = int32(r);
    if (r.tag === 16) sortType = int32(r);
    if (r.tag === 24) isAsc = bool(r);
    if (r.tag === 32) count = int32(r);
    if (r.tag === 42) tradingDate = string(r);
    while (r.tag === 50) filterList.push(readQot_OptionCommon_UnderlyingRankIndicator(below(r, "filterList", filterList.length)));
    if (r.tag === 58) page = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 22, { optionMarket: optionMarket ?? lacks(r, "optionMarket"), sortType: sortType ?? lacks(r, "sortType"), isAsc, count, tradingDate, filterList, page });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOptionUnderlyingRank.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putInt32(w, 8, "optionMarket", m.optionMarket ?? missing(w, "optionMarket"));
  putInt32(w, 16, "sortType", m.sortType ?? missing(w, "sortType"));
  putString(w, 26, "tradingDate", m.tradingDate);
  putDouble(w, 33, "tradingTimestamp", m.tradingTimestamp);
  putMessages(w, 42, "rankList", m.rankList, writeUnderlyingRankItem);
  putString(w, 50, "nextPage", m.nextPage);
  putInt32(w, 56, "allCount", m.allCount);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOptionUnderlyingRank.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOptionUnderlyingRank.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOptionUnderlyingRank.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for a ranking of underlying securities by their options, a page at a time. Qot_GetOptionUnderlyingRank, protocol 3305. */
export const GetOptionUnderlyingRank: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3305,
  name: "Qot_GetOptionUnderlyingRank",
  effect: "read",
  bounds: { pageMax: 200 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
