// Generated from Qot_GetOptionEvent.proto by tools/protoc-gen-opend. Do not edit.
import { writeEventIndicator, writeEventSort, readCorporateAction, readEventItem, writeC2S, readS2C } from "../../strict/qot/get-option-event.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32, bool, string } from "../../../protobuf/read-values.ts";
import { readIndicatorValue as readQot_OptionCommon_IndicatorValue } from "../qot/option-common.ts";
import { type Loose, type Writer, putMessage, putList, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putString, putDouble, putInt64 } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_OptionCommon from "../../strict/qot/option-common.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-option-event.ts";

/** @internal */
export function readEventIndicator(r: Reader): types.EventIndicator {
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

export const EventIndicator: MessageType<types.EventIndicator> = { name: "Qot_GetOptionEvent.EventIndicator", read: readEventIndicator, write: writeEventIndicator };

/** @internal */
export function readEventSort(r: Reader): types.EventSort {
  let indicatorType: number | undefined;
  let isAsc: boolean | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) indicatorType = int32(r);
    if (r.tag === 16) isAsc = bool(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { indicatorType: indicatorType ?? lacks(r, "indicatorType"), isAsc: isAsc ?? lacks(r, "isAsc") });
}

export const EventSort: MessageType<types.EventSort> = { name: "Qot_GetOptionEvent.EventSort", read: readEventSort, write: writeEventSort };

/** @internal */
export function writeCorporateAction(w: Writer, m: Loose<types.CorporateAction>): void {
  putInt32(w, 8, "actionType", m.actionType);
  putString(w, 18, "actionTime", m.actionTime);
  putDouble(w, 25, "actionTimestamp", m.actionTimestamp);
}

export const CorporateAction: MessageType<types.CorporateAction> = { name: "Qot_GetOptionEvent.CorporateAction", read: readCorporateAction, write: writeCorporateAction };

/** @internal */
export function writeEventItem(w: Writer, m: Loose<types.EventItem>): void {
  putMessage(w, 10, "option", m.option, writeQot_Common_Security);
  putMessage(w, 18, "owner", m.owner, writeQot_Common_Security);
  putString(w, 26, "symbol", m.symbol);
  putString(w, 82, "fillTime", m.fillTime);
  putDouble(w, 89, "fillTimestamp", m.fillTimestamp);
  putInt32(w, 96, "tickerType", m.tickerType);
  putDouble(w, 105, "price", m.price);
  putInt64(w, 112, "volume", m.volume);
  putDouble(w, 121, "turnover", m.turnover);
  putInt32(w, 160, "optionType", m.optionType);
  putDouble(w, 169, "strikePrice", m.strikePrice);
  putString(w, 178, "strikeTime", m.strikeTime);
  putDouble(w, 185, "strikeTimestamp", m.strikeTimestamp);
  putInt32(w, 192, "dte", m.dte);
  putDouble(w, 241, "underlyingPrice", m.underlyingPrice);
  putDouble(w, 249, "otm", m.otm);
  putDouble(w, 257, "bidPrice", m.bidPrice);
  putDouble(w, 265, "askPrice", m.askPrice);
  putDouble(w, 273, "iv", m.iv);
  putInt64(w, 280, "totalVolume", m.totalVolume);
  putInt64(w, 288, "totalOpenInterest", m.totalOpenInterest);
  putDouble(w, 297, "voRatio", m.voRatio);
  putDouble(w, 321, "delta", m.delta);
  putDouble(w, 329, "gamma", m.gamma);
  putDouble(w, 337, "vega", m.vega);
  putDouble(w, 345, "theta", m.theta);
  putDouble(w, 353, "rho", m.rho);
  putInt32(w, 400, "sentiment", m.sentiment);
  putList(w, 408, "orderTypeList", m.orderTypeList, putInt32);
  putInt32(w, 416, "strategyType", m.strategyType);
  putString(w, 482, "earningsTime", m.earningsTime);
  putInt32(w, 488, "earningsPubType", m.earningsPubType);
  putMessages(w, 506, "corporateActionList", m.corporateActionList, writeCorporateAction);
  putMessages(w, 514, "industryPlateList", m.industryPlateList, writeQot_Common_Security);
  putMessages(w, 522, "conceptPlateList", m.conceptPlateList, writeQot_Common_Security);
}

export const EventItem: MessageType<types.EventItem> = { name: "Qot_GetOptionEvent.EventItem", read: readEventItem, write: writeEventItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let optionMarket: number | undefined;
  let count: number | undefined;
  let page: string | undefined;
  const filterList: types.EventIndicator[] = [];
  let sort: types.EventSort | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) optionMarket = int32(r);
    if (r.tag === 16) count = int32(r);
    if (r.tag === 26) page = string(r);
    while (r.tag === 34) filterList.push(readEventIndicator(below(r, "filterList", filterList.length)));
    if (r.tag === 42) sort = readEventSort(below(r, "sort"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 17, { optionMarket: optionMarket ?? lacks(r, "optionMarket"), count, page, filterList, sort });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOptionEvent.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "eventList", m.eventList, writeEventItem);
  putString(w, 18, "nextPage", m.nextPage);
  putInt32(w, 24, "allCount", m.allCount);
  putDouble(w, 33, "updateTimestamp", m.updateTimestamp);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOptionEvent.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOptionEvent.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOptionEvent.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for notable events in options trading, a page at a time. Qot_GetOptionEvent, protocol 3307. */
export const GetOptionEvent: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3307,
  name: "Qot_GetOptionEvent",
  effect: "read",
  bounds: { pageMax: 300 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
