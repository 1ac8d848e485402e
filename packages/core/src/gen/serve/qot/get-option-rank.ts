// Generated from Qot_GetOptionRank.proto by tools/protoc-gen-opend. Do not edit.
import { readOptionRankItem, writeC2S, readS2C } from "../../strict/qot/get-option-rank.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putInt32, putInt64, putDouble } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32, string, bool } from "../../../protobuf/read-values.ts";
import { readOptionRankIndicator as readQot_OptionCommon_OptionRankIndicator } from "../qot/option-common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as Qot_OptionCommon from "../../strict/qot/option-common.ts";
import type * as types from "../../strict/qot/get-option-rank.ts";

/** @internal */
export function writeOptionRankItem(w: Writer, m: Loose<types.OptionRankItem>): void {
  putMessage(w, 10, "option", m.option ?? missing(w, "option"), writeQot_Common_Security);
  putString(w, 18, "name", m.name);
  putInt32(w, 24, "optionType", m.optionType);
  putInt64(w, 32, "oiIncrement", m.oiIncrement);
  putInt64(w, 40, "oiDecrement", m.oiDecrement);
  putDouble(w, 49, "oiMarketCapIncrement", m.oiMarketCapIncrement);
  putDouble(w, 57, "oiMarketCapDecrement", m.oiMarketCapDecrement);
  putInt64(w, 64, "volume", m.volume);
  putDouble(w, 73, "turnover", m.turnover);
  putInt64(w, 80, "openInterest", m.openInterest);
  putDouble(w, 89, "openInterestMarketCap", m.openInterestMarketCap);
  putDouble(w, 97, "iv", m.iv);
  putDouble(w, 105, "optionPrice", m.optionPrice);
  putDouble(w, 113, "changeRate", m.changeRate);
  putDouble(w, 121, "midPrice", m.midPrice);
  putDouble(w, 129, "bidPrice", m.bidPrice);
  putInt64(w, 136, "bidVolume", m.bidVolume);
  putDouble(w, 145, "askPrice", m.askPrice);
  putInt64(w, 152, "askVolume", m.askVolume);
  putDouble(w, 161, "delta", m.delta);
  putDouble(w, 169, "gamma", m.gamma);
  putDouble(w, 177, "theta", m.theta);
  putDouble(w, 185, "vega", m.vega);
  putDouble(w, 193, "rho", m.rho);
}

export const OptionRankItem: MessageType<types.OptionRankItem> = { name: "Qot_GetOptionRank.OptionRankItem", read: readOptionRankItem, write: writeOptionRankItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let optionMarket: number | undefined;
  let sortType: number | undefined;
  let count: number | undefined;
  let tradingDate: string | undefined;
  let isAsc: boolean | undefined;
  let page: string | undefined;
  const filterList: Qot_OptionCommon.OptionRankIndicator[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) optionMarket = int32(r);
    if (r.tag === 16) sortType = int32(r);
    if (r.tag === 24) count = int32(r);
    if (r.tag === 34) tradingDate = string(r);
    if (r.tag === 40) isAsc = bool(r);
    if (r.tag === 50) page = string(r);
    while (r.tag === 58) filterList.push(readQot_OptionCommon_OptionRankIndicator(below(r, "filterList", filterList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 22, { optionMarket: optionMarket ?? lacks(r, "optionMarket"), sortType: sortType ?? lacks(r, "sortType"), count, tradingDate, isAsc, page, filterList });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOptionRank.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putInt32(w, 8, "optionMarket", m.optionMarket ?? missing(w, "optionMarket"));
  putInt32(w, 16, "sortType", m.sortType ?? missing(w, "sortType"));
  putString(w, 26, "tradingDate", m.tradingDate);
  putDouble(w, 33, "tradingTimestamp", m.tradingTimestamp);
  putMessages(w, 42, "rankList", m.rankList, writeOptionRankItem);
  putString(w, 50, "nextPage", m.nextPage);
  putInt32(w, 56, "allCount", m.allCount);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOptionRank.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOptionRank.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOptionRank.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for a ranking of options, a page at a time. Qot_GetOptionRank, protocol 3306. */
export const GetOptionRank: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3306,
  name: "Qot_GetOptionRank",
  effect: "read",
  bounds: { pageMax: 200 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
