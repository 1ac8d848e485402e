// Generated from Qot_GetOptionEvent.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionEvent.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import type { EventIndicatorType, TickerType, OptionOrderType, TickerStrategy, MarketSentiment, CorporateActionType, InTheMoneyType } from "../../wire/Qot_GetOptionEvent.ts";
export { EventIndicatorType, TickerType, OptionOrderType, TickerStrategy, MarketSentiment, CorporateActionType, InTheMoneyType } from "../../wire/Qot_GetOptionEvent.ts";

/** One condition on events. */
export interface EventIndicator {
  /** A value of `EventIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: Qot_OptionCommon.IndicatorValue | undefined;
}

export const EventIndicator: MessageType<EventIndicator> = {
  name: "Qot_GetOptionEvent.EventIndicator",
  wire: wire.EventIndicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", Qot_OptionCommon.IndicatorValue],
  ],
};

/** How events are sorted. */
export interface EventSort {
  /** A value of `EventIndicatorType`: the figure to sort by. */
  indicatorType: number;
  /** True sorts upwards, false downwards. */
  isAsc: boolean;
}

export const EventSort: MessageType<EventSort> = {
  name: "Qot_GetOptionEvent.EventSort",
  wire: wire.EventSort,
  checked: [
    ["indicatorType", "required", "int32"],
    ["isAsc", "required", "bool"],
  ],
};

/** A corporate action of the underlying. */
export interface CorporateAction {
  /** A value of `CorporateActionType`: what kind of action. */
  actionType?: number | undefined;
  /** Day of the action as `YYYY-MM-DD`. */
  actionTime?: string | undefined;
  /** Day of the action, in Unix seconds. */
  actionTimestamp?: number | undefined;
}

export const CorporateAction: MessageType<CorporateAction> = {
  name: "Qot_GetOptionEvent.CorporateAction",
  wire: wire.CorporateAction,
};

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

export const EventItem: MessageType<EventItem> = {
  name: "Qot_GetOptionEvent.EventItem",
  wire: wire.EventItem,
  checked: [
    ["option", "optional", Qot_Common.Security],
    ["owner", "optional", Qot_Common.Security],
    ["orderTypeList", "repeated"],
    ["corporateActionList", "repeated"],
    ["industryPlateList", "repeated", Qot_Common.Security],
    ["conceptPlateList", "repeated", Qot_Common.Security],
  ],
};

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

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionEvent.C2S",
  wire: wire.C2S,
  checked: [
    ["optionMarket", "required", "int32"],
    ["count", "optional", "int32"],
    ["page", "optional", "string"],
    ["filterList", "repeated", EventIndicator],
    ["sort", "optional", EventSort],
  ],
};

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

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionEvent.S2C",
  wire: wire.S2C,
  checked: [
    ["eventList", "repeated", EventItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionEvent.Request",
  wire: wire.Request,
  checked: [
    ["c2s", "required", C2S],
  ],
};

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's own words about a failure, in the language OpenD is set to. */
  retMsg?: string | undefined;
  /** OpenD's number for a failure, where it has one. */
  errCode?: number | undefined;
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
  s2c?: S2C | undefined;
}

export const Response: MessageType<Response> = {
  name: "Qot_GetOptionEvent.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for notable events in options trading, a page at a time. Qot_GetOptionEvent, protocol 3307. */
export const GetOptionEvent: Protocol<C2S, S2C, "read"> & Bounded<"pageMax"> = {
  kind: "request",
  id: 3307,
  name: "Qot_GetOptionEvent",
  effect: "read",
  bounds: { pageMax: 300 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
