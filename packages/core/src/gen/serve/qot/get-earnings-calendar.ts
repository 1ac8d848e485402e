// Generated from Qot_GetEarningsCalendar.proto by tools/protoc-gen-opend. Do not edit.
import { writeEarningsCalendarIndicator, readEstimateData, readEarningsCalendarItem, writeC2S, readS2C } from "../../strict/qot/get-earnings-calendar.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { readIndicatorValue as readQot_OptionCommon_IndicatorValue } from "../qot/option-common.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putDouble, putString, putInt64 } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_OptionCommon from "../../strict/qot/option-common.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-earnings-calendar.ts";

/** @internal */
export function readEarningsCalendarIndicator(r: Reader): types.EarningsCalendarIndicator {
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

export const EarningsCalendarIndicator: MessageType<types.EarningsCalendarIndicator> = { name: "Qot_GetEarningsCalendar.EarningsCalendarIndicator", read: readEarningsCalendarIndicator, write: writeEarningsCalendarIndicator };

/** @internal */
export function writeEstimateData(w: Writer, m: Loose<types.EstimateData>): void {
  putInt32(w, 8, "estimateType", m.estimateType);
  putDouble(w, 17, "actualValue", m.actualValue);
  putDouble(w, 25, "predictValue", m.predictValue);
  putString(w, 34, "currency", m.currency);
  putInt32(w, 40, "periodType", m.periodType);
}

export const EstimateData: MessageType<types.EstimateData> = { name: "Qot_GetEarningsCalendar.EstimateData", read: readEstimateData, write: writeEstimateData };

/** @internal */
export function writeEarningsCalendarItem(w: Writer, m: Loose<types.EarningsCalendarItem>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 18, "name", m.name);
  putString(w, 26, "earningsDate", m.earningsDate);
  putDouble(w, 33, "earningsTimestamp", m.earningsTimestamp);
  putInt32(w, 40, "pubType", m.pubType);
  putString(w, 58, "periodText", m.periodText);
  putMessages(w, 66, "estimateList", m.estimateList, writeEstimateData);
  putInt64(w, 80, "optionVolume", m.optionVolume);
  putDouble(w, 89, "iv", m.iv);
  putDouble(w, 97, "ivRank", m.ivRank);
  putDouble(w, 105, "ivPercentile", m.ivPercentile);
  putDouble(w, 161, "marketCap", m.marketCap);
  putDouble(w, 169, "price", m.price);
}

export const EarningsCalendarItem: MessageType<types.EarningsCalendarItem> = { name: "Qot_GetEarningsCalendar.EarningsCalendarItem", read: readEarningsCalendarItem, write: writeEarningsCalendarItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let market: number | undefined;
  let sortType: number | undefined;
  let beginDate: string | undefined;
  let endDate: string | undefined;
  const filterList: types.EarningsCalendarIndicator[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) market = int32(r);
    if (r.tag === 16) sortType = int32(r);
    if (r.tag === 26) beginDate = string(r);
    if (r.tag === 34) endDate = string(r);
    while (r.tag === 42) filterList.push(readEarningsCalendarIndicator(below(r, "filterList", filterList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 20, { market: market ?? lacks(r, "market"), sortType, beginDate, endDate, filterList });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetEarningsCalendar.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "itemList", m.itemList, writeEarningsCalendarItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetEarningsCalendar.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetEarningsCalendar.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetEarningsCalendar.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks which companies of a market report earnings between two dates. Qot_GetEarningsCalendar, protocol 3401. */
export const GetEarningsCalendar: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3401,
  name: "Qot_GetEarningsCalendar",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
