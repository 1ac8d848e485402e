// Generated from Qot_GetOptionEvent.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionEvent.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { EventIndicatorType, TickerType, OptionOrderType, TickerStrategy, MarketSentiment, CorporateActionType, InTheMoneyType } from "../../wire/Qot_GetOptionEvent.ts";
export { EventIndicatorType, TickerType, OptionOrderType, TickerStrategy, MarketSentiment, CorporateActionType, InTheMoneyType } from "../../wire/Qot_GetOptionEvent.ts";

export interface EventIndicator {
  indicatorType: number;
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

export interface EventSort {
  indicatorType: number;
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

export interface CorporateAction {
  actionType?: number | undefined;
  actionTime?: string | undefined;
  actionTimestamp?: number | undefined;
}

export const CorporateAction: MessageType<CorporateAction> = {
  name: "Qot_GetOptionEvent.CorporateAction",
  wire: wire.CorporateAction,
};

export interface EventItem {
  option?: Qot_Common.Security | undefined;
  owner?: Qot_Common.Security | undefined;
  symbol?: string | undefined;
  fillTime?: string | undefined;
  fillTimestamp?: number | undefined;
  tickerType?: number | undefined;
  price?: number | undefined;
  volume?: bigint | undefined;
  turnover?: number | undefined;
  optionType?: number | undefined;
  strikePrice?: number | undefined;
  strikeTime?: string | undefined;
  strikeTimestamp?: number | undefined;
  dte?: number | undefined;
  underlyingPrice?: number | undefined;
  otm?: number | undefined;
  bidPrice?: number | undefined;
  askPrice?: number | undefined;
  iv?: number | undefined;
  totalVolume?: bigint | undefined;
  totalOpenInterest?: bigint | undefined;
  voRatio?: number | undefined;
  delta?: number | undefined;
  gamma?: number | undefined;
  vega?: number | undefined;
  theta?: number | undefined;
  rho?: number | undefined;
  sentiment?: number | undefined;
  orderTypeList: number[];
  strategyType?: number | undefined;
  earningsTime?: string | undefined;
  earningsPubType?: number | undefined;
  corporateActionList: CorporateAction[];
  industryPlateList: Qot_Common.Security[];
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
  optionMarket: number;
  count?: number | undefined;
  page?: string | undefined;
  filterList: EventIndicator[];
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
  eventList: EventItem[];
  nextPage?: string | undefined;
  allCount?: number | undefined;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
export const GetOptionEvent: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3307,
  name: "Qot_GetOptionEvent",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
