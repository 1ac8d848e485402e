// Generated from Qot_GetOptionEarningsScreener.proto by tools/protoc-gen-opend. Do not edit.
import { readEarningsItem, writeC2S, readS2C } from "../../strict/qot/get-option-earnings-screener.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putDouble, putInt64, putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32, bool, string } from "../../../protobuf/read-values.ts";
import { readEarningsIndicator as readQot_OptionCommon_EarningsIndicator } from "../qot/option-common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as Qot_OptionCommon from "../../strict/qot/option-common.ts";
import type * as types from "../../strict/qot/get-option-earnings-screener.ts";

/** @internal */
export function writeEarningsItem(w: Writer, m: Loose<types.EarningsItem>): void {
  putMessage(w, 10, "owner", m.owner ?? missing(w, "owner"), writeQot_Common_Security);
  putString(w, 18, "name", m.name);
  putDouble(w, 25, "price", m.price);
  putDouble(w, 33, "changeRate", m.changeRate);
  putDouble(w, 41, "marketCap", m.marketCap);
  putDouble(w, 49, "iv", m.iv);
  putDouble(w, 57, "ivRank", m.ivRank);
  putDouble(w, 65, "ivPercentile", m.ivPercentile);
  putDouble(w, 73, "hv", m.hv);
  putInt64(w, 80, "volume", m.volume);
  putInt64(w, 88, "openInterest", m.openInterest);
  putDouble(w, 97, "earningsTimestamp", m.earningsTimestamp);
  putString(w, 106, "earningsTime", m.earningsTime);
  putInt32(w, 112, "earningsPubType", m.earningsPubType);
  putString(w, 122, "earningsQuarter", m.earningsQuarter);
  putDouble(w, 129, "lastReportIvCrush", m.lastReportIvCrush);
  putDouble(w, 137, "historyReportIvCrush", m.historyReportIvCrush);
  putDouble(w, 145, "lastReportChgRate", m.lastReportChgRate);
  putDouble(w, 153, "historyReportChgRate", m.historyReportChgRate);
  putDouble(w, 161, "estimateEpsYoy", m.estimateEpsYoy);
  putDouble(w, 169, "estimateRevenueYoy", m.estimateRevenueYoy);
  putDouble(w, 177, "expectedMoveRatio", m.expectedMoveRatio);
}

export const EarningsItem: MessageType<types.EarningsItem> = { name: "Qot_GetOptionEarningsScreener.EarningsItem", read: readEarningsItem, write: writeEarningsItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let optionMarket: number | undefined;
  let sortType: number | undefined;
  let isAsc: boolean | undefined;
  let count: number | undefined;
  let page: string | undefined;
  const filterList: Qot_OptionCommon.EarningsIndicator[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) optionMarket = int32(r);
    if (r.tag === 16) sortType = int32(r);
    if (r.tag === 24) isAsc = bool(r);
    if (r.tag === 32) count = int32(r);
    if (r.tag === 42) page = string(r);
    while (r.tag === 50) filterList.push(readQot_OptionCommon_EarningsIndicator(below(r, "filterList", filterList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 18, { optionMarket: optionMarket ?? lacks(r, "optionMarket"), sortType, isAsc, count, page, filterList });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOptionEarningsScreener.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "itemList", m.itemList, writeEarningsItem);
  putString(w, 18, "nextPage", m.nextPage);
  putDouble(w, 25, "updateTimestamp", m.updateTimestamp);
  putInt32(w, 32, "allCount", m.allCount);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOptionEarningsScreener.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOptionEarningsScreener.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOptionEarningsScreener.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for securities to trade by options around earnings, a page at a time. Qot_GetOptionEarningsScreener, protocol 3313. */
export const GetOptionEarningsScreener: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3313,
  name: "Qot_GetOptionEarningsScreener",
  effect: "read",
  bounds: { pageMax: 500, pageDefault: 50 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
