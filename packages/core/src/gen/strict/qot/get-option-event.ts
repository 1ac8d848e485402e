// Generated from Qot_GetOptionEvent.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putBool, putString } from "../../../protobuf/write-values.ts";
import { writeIndicatorValue as writeQot_OptionCommon_IndicatorValue } from "../qot/option-common.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int32, string, double, int64, plainInt32, item, items } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_OptionCommon from "../qot/option-common.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { EventIndicatorType, TickerType, OptionOrderType, TickerStrategy, MarketSentiment, CorporateActionType, InTheMoneyType } from "../../wire/Qot_GetOptionEvent.ts";
export { EventIndicatorType, TickerType, OptionOrderType, TickerStrategy, MarketSentiment, CorporateActionType, InTheMoneyType } from "../../wire/Qot_GetOptionEvent.ts";

/** One condition on events. */
export interface EventIndicator {
  /** A value of `EventIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: Qot_OptionCommon.IndicatorValue | undefined;
}

/** @internal */
export function writeEventIndicator(w: Writer, m: Loose<EventIndicator>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putMessage(w, 18, "indicatorValue", m.indicatorValue, writeQot_OptionCommon_IndicatorValue);
}

/** How events are sorted. */
export interface EventSort {
  /** A value of `EventIndicatorType`: the figure to sort by. */
  indicatorType: number;
  /** True sorts upwards, false downwards. */
  isAsc: boolean;
}

/** @internal */
export function writeEventSort(w: Writer, m: Loose<EventSort>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putBool(w, 16, "isAsc", m.isAsc ?? missing(w, "isAsc"));
}

/** A corporate action of the underlying. */
export interface CorporateAction {
  /** A value of `CorporateActionType`: what kind of action. */
  actionType?: number | undefined;
  /** Day of the action as `YYYY-MM-DD`. */
  actionTime?: string | undefined;
  /** Day of the action, in Unix seconds. */
  actionTimestamp?: number | undefined;
}

/** @internal */
export function readCorporateAction(r: Reader): CorporateAction {
  let actionType: number | undefined;
  let actionTime: string | undefined;
  let actionTimestamp: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) actionType = int32(r);
    if (r.tag === 18) actionTime = string(r);
    if (r.tag === 25) actionTimestamp = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 13, { actionType, actionTime, actionTimestamp });
}

/** One notable trade in an option; figures are those of the moment of the trade. */
export interface EventItem {
  /** The option that was traded. */
  option?: Qot_Common.Security | undefined;
  /** The underlying security. */
  owner?: Qot_Common.Security | undefined;
  /** Code of the underlying as it is shown (`TSLA`). */
  symbol?: string | undefined;
  /** Time of the trade as `YYYY-MM-DD hh:mm:ss`. */
  fillTime?: string | undefined;
  /** Time of the trade in Unix seconds, with milliseconds as the fraction. */
  fillTimestamp?: number | undefined;
  /** A value of `TickerType`: which side made the trade happen. */
  tickerType?: number | undefined;
  /** Price of the trade, in the currency of the market. */
  price?: number | undefined;
  /** Contracts traded. */
  volume?: bigint | undefined;
  /** Value of the trade, in the currency of the market. */
  turnover?: number | undefined;
  /** A value of `OptionType`: call or put. */
  optionType?: number | undefined;
  /** Price at which the underlying is bought or sold on exercise, in the currency of the market. */
  strikePrice?: number | undefined;
  /** Expiry date as `YYYY-MM-DD`. */
  strikeTime?: string | undefined;
  /** Expiry date, in Unix seconds. */
  strikeTimestamp?: number | undefined;
  /** Days until expiry. */
  dte?: number | undefined;
  /** Price of the underlying at the time of the trade, in the currency of the market. */
  underlyingPrice?: number | undefined;
  /** How far out of the money, in percent (-17.18 means -17.18 %). */
  otm?: number | undefined;
  /** Best bid at the time of the trade, in the currency of the market. */
  bidPrice?: number | undefined;
  /** Best ask at the time of the trade, in the currency of the market. */
  askPrice?: number | undefined;
  /** Volatility that the option's price implies, in percent (20 means 20 %). */
  iv?: number | undefined;
  /** Contracts of the option traded that day. */
  totalVolume?: bigint | undefined;
  /** Open contracts of the option that day. */
  totalOpenInterest?: bigint | undefined;
  /** Volume over open interest, in percent (20 means 20 %). */
  voRatio?: number | undefined;
  /** Change of price for a change of 1 in the underlying price. */
  delta?: number | undefined;
  /** Change of delta for a change of 1 in the underlying price. */
  gamma?: number | undefined;
  /** Sensitivity of the price to implied volatility. */
  vega?: number | undefined;
  /** Sensitivity of the price to the passing of time. */
  theta?: number | undefined;
  /** Sensitivity of the price to the interest rate. */
  rho?: number | undefined;
  /** A value of `MarketSentiment`: whether the trade speaks for rising or falling prices. */
  sentiment?: number | undefined;
  /** Values of `OptionOrderType`: how the order was executed. */
  orderTypeList: number[];
  /** A value of `TickerStrategy`: whether the trade was part of a combination. */
  strategyType?: number | undefined;
  /** Day of the underlying's earnings report as `YYYY-MM-DD`. */
  earningsTime?: string | undefined;
  /** A value of `EarningsPubType`: before the opening or after the close. */
  earningsPubType?: number | undefined;
  /** Corporate actions of the underlying. */
  corporateActionList: CorporateAction[];
  /** Industry plates of the underlying. */
  industryPlateList: Qot_Common.Security[];
  /** Concept (theme) plates of the underlying. */
  conceptPlateList: Qot_Common.Security[];
}

/** @internal */
export function readEventItem(r: Reader): EventItem {
  let option: Qot_Common.Security | undefined;
  let owner: Qot_Common.Security | undefined;
  let symbol: string | undefined;
  let fillTime: string | undefined;
  let fillTimestamp: number | undefined;
  let tickerType: number | undefined;
  let price: number | undefined;
  let volume: bigint | undefined;
  let turnover: number | undefined;
  let optionType: number | undefined;
  let strikePrice: number | undefined;
  let strikeTime: string | undefined;
  let strikeTimestamp: number | undefined;
  let dte: number | undefined;
  let underlyingPrice: number | undefined;
  let otm: number | undefined;
  let bidPrice: number | undefined;
  let askPrice: number | undefined;
  let iv: number | undefined;
  let totalVolume: bigint | undefined;
  let totalOpenInterest: bigint | undefined;
  let voRatio: number | undefined;
  let delta: number | undefined;
  let gamma: number | undefined;
  let vega: number | undefined;
  let theta: number | undefined;
  let rho: number | undefined;
  let sentiment: number | undefined;
  const orderTypeList: number[] = [];
  let strategyType: number | undefined;
  let earningsTime: string | undefined;
  let earningsPubType: number | undefined;
  const corporateActionList: CorporateAction[] = [];
  const industryPlateList: Qot_Common.Security[] = [];
  const conceptPlateList: Qot_Common.Security[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) option = readQot_Common_Security(below(r, "option"));
    if (r.tag === 18) owner = readQot_Common_Security(below(r, "owner"));
    if (r.tag === 26) symbol = string(r);
    if (r.tag === 82) fillTime = string(r);
    if (r.tag === 89) fillTimestamp = double(r);
    if (r.tag === 96) tickerType = int32(r);
    if (r.tag === 105) price = double(r);
    if (r.tag === 112) volume = int64(r);
    if (r.tag === 121) turnover = double(r);
    if (r.tag === 160) optionType = int32(r);
    if (r.tag === 169) strikePrice = double(r);
    if (r.tag === 178) strikeTime = string(r);
    if (r.tag === 185) strikeTimestamp = double(r);
    if (r.tag === 192) dte = int32(r);
    if (r.tag === 241) underlyingPrice = double(r);
    if (r.tag === 249) otm = double(r);
    if (r.tag === 257) bidPrice = double(r);
    if (r.tag === 265) askPrice = double(r);
    if (r.tag === 273) iv = double(r);
    if (r.tag === 280) totalVolume = int64(r);
    if (r.tag === 288) totalOpenInterest = int64(r);
    if (r.tag === 297) voRatio = double(r);
    if (r.tag === 321) delta = double(r);
    if (r.tag === 329) gamma = double(r);
    if (r.tag === 337) vega = double(r);
    if (r.tag === 345) theta = double(r);
    if (r.tag === 353) rho = double(r);
    if (r.tag === 400) sentiment = int32(r);
    while (r.tag === 408) item(r, orderTypeList, plainInt32); while (r.tag === 410) items(r, orderTypeList, plainInt32);
    if (r.tag === 416) strategyType = int32(r);
    if (r.tag === 482) earningsTime = string(r);
    if (r.tag === 488) earningsPubType = int32(r);
    while (r.tag === 506) corporateActionList.push(readCorporateAction(below(r, "corporateActionList", corporateActionList.length)));
    while (r.tag === 514) industryPlateList.push(readQot_Common_Security(below(r, "industryPlateList", industryPlateList.length)));
    while (r.tag === 522) conceptPlateList.push(readQot_Common_Security(below(r, "conceptPlateList", conceptPlateList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 109, { option, owner, symbol, fillTime, fillTimestamp, tickerType, price, volume, turnover, optionType, strikePrice, strikeTime, strikeTimestamp, dte, underlyingPrice, otm, bidPrice, askPrice, iv, totalVolume, totalOpenInterest, voRatio, delta, gamma, vega, theta, rho, sentiment, orderTypeList, strategyType, earningsTime, earningsPubType, corporateActionList, industryPlateList, conceptPlateList });
}

export interface C2S {
  /** A value of `OptionMarket`: which options: US or Hong Kong, on stocks or on indices. */
  optionMarket: number;
  /** Rows per page, 1 to 300; required. */
  count?: number | undefined;
  /** Cursor: absent or empty on the first request, then the last reply's `nextPage`. */
  page?: string | undefined;
  /** Conditions that an event must pass; all must hold. */
  filterList: EventIndicator[];
  /** How the events are sorted; the latest first when absent. */
  sort?: EventSort | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "optionMarket", m.optionMarket ?? missing(w, "optionMarket"));
  putInt32(w, 16, "count", m.count);
  putString(w, 26, "page", m.page);
  putMessages(w, 34, "filterList", m.filterList, writeEventIndicator);
  putMessage(w, 42, "sort", m.sort, writeEventSort);
}

export interface S2C {
  /** The events of this page. */
  eventList: EventItem[];
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
  /** Events that pass the conditions, on all pages together. */
  allCount?: number | undefined;
  /** When the list was last updated, in Unix seconds. */
  updateTimestamp?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const eventList: EventItem[] = [];
  let nextPage: string | undefined;
  let allCount: number | undefined;
  let updateTimestamp: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) eventList.push(readEventItem(below(r, "eventList", eventList.length)));
    if (r.tag === 18) nextPage = string(r);
    if (r.tag === 24) allCount = int32(r);
    if (r.tag === 33) updateTimestamp = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 18, { eventList, nextPage, allCount, updateTimestamp });
}

export interface Request {
  /** The content of the request. */
  c2s: C2S;
}

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The content of the reply or push; absent if `retType` is a failure. */
  s2c?: S2C | undefined;
}

/** Asks for notable events in options trading, a page at a time. Qot_GetOptionEvent, protocol 3307. */
export const GetOptionEvent: Protocol<C2S, S2C, "read"> & Bounded<"pageMax"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3307,
  name: "Qot_GetOptionEvent",
  effect: "read",
  bounds: { pageMax: 300 },
  request: { name: "Qot_GetOptionEvent.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOptionEvent.C2S", write: writeC2S },
  reply: { name: "Qot_GetOptionEvent.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOptionEvent.S2C", read: readS2C },
});
