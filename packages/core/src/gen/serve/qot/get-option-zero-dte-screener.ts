// Generated from Qot_GetOptionZeroDteScreener.proto by tools/protoc-gen-opend. Do not edit.
import { readOptionChainInfo, writeOptionChainInfo, readZeroDteScreenerItem, writeC2S, readS2C } from "../../strict/qot/get-option-zero-dte-screener.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putDouble, putInt64, putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32, bool, string } from "../../../protobuf/read-values.ts";
import { readZeroDteIndicator as readQot_OptionCommon_ZeroDteIndicator } from "../qot/option-common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as Qot_OptionCommon from "../../strict/qot/option-common.ts";
import type * as types from "../../strict/qot/get-option-zero-dte-screener.ts";

export const OptionChainInfo: MessageType<types.OptionChainInfo> = { name: "Qot_GetOptionZeroDteScreener.OptionChainInfo", read: readOptionChainInfo, write: writeOptionChainInfo };

/** @internal */
export function writeZeroDteScreenerItem(w: Writer, m: Loose<types.ZeroDteScreenerItem>): void {
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
  putInt64(w, 96, "lastTradingTime", m.lastTradingTime);
  putInt64(w, 104, "earningsTimestamp", m.earningsTimestamp);
  putString(w, 114, "earningsTime", m.earningsTime);
  putInt32(w, 120, "earningsPubType", m.earningsPubType);
  putMessage(w, 130, "chainInfo", m.chainInfo, writeOptionChainInfo);
}

export const ZeroDteScreenerItem: MessageType<types.ZeroDteScreenerItem> = { name: "Qot_GetOptionZeroDteScreener.ZeroDteScreenerItem", read: readZeroDteScreenerItem, write: writeZeroDteScreenerItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let optionMarket: number | undefined;
  let sortType: number | undefined;
  let isAsc: boolean | undefined;
  let count: number | undefined;
  let page: string | undefined;
  const filterList: Qot_OptionCommon.ZeroDteIndicator[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) optionMarket = int32(r);
    if (r.tag === 16) sortType = int32(r);
    if (r.tag === 24) isAsc = bool(r);
    if (r.tag === 32) count = int32(r);
    if (r.tag === 42) page = string(r);
    while (r.tag === 50) filterList.push(readQot_OptionCommon_ZeroDteIndicator(below(r, "filterList", filterList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 18, { optionMarket: optionMarket ?? lacks(r, "optionMarket"), sortType, isAsc, count, page, filterList });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOptionZeroDteScreener.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "itemList", m.itemList, writeZeroDteScreenerItem);
  putString(w, 18, "nextPage", m.nextPage);
  putDouble(w, 25, "updateTimestamp", m.updateTimestamp);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOptionZeroDteScreener.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOptionZeroDteScreener.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOptionZeroDteScreener.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for securities with options that expire the same day, a page at a time. Qot_GetOptionZeroDteScreener, protocol 3311. */
export const GetOptionZeroDteScreener: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3311,
  name: "Qot_GetOptionZeroDteScreener",
  effect: "read",
  bounds: { pageMax: 500, pageDefault: 50 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
