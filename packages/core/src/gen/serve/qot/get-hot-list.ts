// Generated from Qot_GetHotList.proto by tools/protoc-gen-opend. Do not edit.
import { writeIndicator, writeC2S, readHotNewsInfo, readHotListItem, readS2C } from "../../strict/qot/get-hot-list.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { readInterval as readQot_OptionCommon_Interval } from "../../strict/qot/option-common.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putString, putDouble } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_OptionCommon from "../../strict/qot/option-common.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-hot-list.ts";

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

export const Indicator: MessageType<types.Indicator> = { name: "Qot_GetHotList.Indicator", read: readIndicator, write: writeIndicator };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let market: number | undefined;
  let sortField: number | undefined;
  let sortDir: number | undefined;
  let offset: number | undefined;
  let count: number | undefined;
  const filterList: types.Indicator[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) market = int32(r);
    if (r.tag === 16) sortField = int32(r);
    if (r.tag === 24) sortDir = int32(r);
    if (r.tag === 32) offset = int32(r);
    if (r.tag === 40) count = int32(r);
    while (r.tag === 50) filterList.push(readIndicator(below(r, "filterList", filterList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { market: market ?? lacks(r, "market"), sortField, sortDir, offset, count, filterList });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetHotList.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeHotNewsInfo(w: Writer, m: Loose<types.HotNewsInfo>): void {
  putInt32(w, 8, "newsType", m.newsType);
  putString(w, 18, "title", m.title);
  putString(w, 26, "newsUrl", m.newsUrl);
}

export const HotNewsInfo: MessageType<types.HotNewsInfo> = { name: "Qot_GetHotList.HotNewsInfo", read: readHotNewsInfo, write: writeHotNewsInfo };

/** @internal */
export function writeHotListItem(w: Writer, m: Loose<types.HotListItem>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 18, "name", m.name);
  putDouble(w, 97, "tradeHeat", m.tradeHeat);
  putDouble(w, 105, "tradeHeatChange", m.tradeHeatChange);
  putDouble(w, 113, "searchHeat", m.searchHeat);
  putDouble(w, 121, "searchHeatChange", m.searchHeatChange);
  putDouble(w, 129, "newsHeat", m.newsHeat);
  putDouble(w, 137, "newsHeatChange", m.newsHeatChange);
  putDouble(w, 145, "averageHeat", m.averageHeat);
  putDouble(w, 153, "averageHeatChange", m.averageHeatChange);
  putMessage(w, 162, "newsInfo", m.newsInfo, writeHotNewsInfo);
}

export const HotListItem: MessageType<types.HotListItem> = { name: "Qot_GetHotList.HotListItem", read: readHotListItem, write: writeHotListItem };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "dataList", m.dataList, writeHotListItem);
  putInt32(w, 16, "allCount", m.allCount);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetHotList.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetHotList.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetHotList.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the most popular securities of a market. Qot_GetHotList, protocol 3414. */
export const GetHotList: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3414,
  name: "Qot_GetHotList",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
