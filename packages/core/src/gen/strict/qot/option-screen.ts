// Generated from Qot_OptionScreen.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_OptionScreen.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import type { MarketCategory, UnderlyingIndicatorType, OptionIndicatorType } from "../../wire/Qot_OptionScreen.ts";
export { MarketCategory, UnderlyingIndicatorType, OptionIndicatorType } from "../../wire/Qot_OptionScreen.ts";

/** One end of an interval. */
export interface Boundary {
  /** The bound, not scaled; its unit is that of the figure which is compared. */
  value: number;
  /** Whether the bound itself belongs to the interval. */
  includes: boolean;
}

export const Boundary: MessageType<Boundary> = {
  name: "Qot_OptionScreen.Boundary",
  wire: wire.Boundary,
  checked: [
    ["value", "required", "double"],
    ["includes", "required", "bool"],
  ],
};

/** An interval of values. */
export interface Interval {
  /** The lower end; none when absent. */
  filterMin?: Boundary | undefined;
  /** The upper end; none when absent. */
  filterMax?: Boundary | undefined;
}

export const Interval: MessageType<Interval> = {
  name: "Qot_OptionScreen.Interval",
  wire: wire.Interval,
  checked: [
    ["filterMin", "optional", Boundary],
    ["filterMax", "optional", Boundary],
  ],
};

/** What a figure must match: one of the listed values, or an interval. */
export interface IndicatorValue {
  /** Exact values of a figure that is an enum or an id. */
  valueList: bigint[];
  /** The interval that the figure must lie in. */
  valueInterval?: Interval | undefined;
  /** Exact values that are texts, such as codes of plates (`BK1001`). */
  strValueList: string[];
}

export const IndicatorValue: MessageType<IndicatorValue> = {
  name: "Qot_OptionScreen.IndicatorValue",
  wire: wire.IndicatorValue,
  checked: [
    ["valueList", "repeated", "int64"],
    ["valueInterval", "optional", Interval],
    ["strValueList", "repeated", "string"],
  ],
};

/** Plates below one other plate. */
export interface OptionPlate {
  /** Code of the plate above them (`BK1000`). */
  parentPlateId?: string | undefined;
  /** Codes of the plates; one of them must match. */
  plateIdList: string[];
}

export const OptionPlate: MessageType<OptionPlate> = {
  name: "Qot_OptionScreen.OptionPlate",
  wire: wire.OptionPlate,
  checked: [
    ["parentPlateId", "optional", "string"],
    ["plateIdList", "repeated", "string"],
  ],
};

/** One condition on the underlying security. */
export interface UnderlyingIndicator {
  /** A value of `UnderlyingIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: IndicatorValue | undefined;
  /** The plates, where `indicatorType` is the plate; OpenD's servers do not support it. */
  plateList: OptionPlate[];
}

export const UnderlyingIndicator: MessageType<UnderlyingIndicator> = {
  name: "Qot_OptionScreen.UnderlyingIndicator",
  wire: wire.UnderlyingIndicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", IndicatorValue],
    ["plateList", "repeated", OptionPlate],
  ],
};

/** One condition on the option. */
export interface OptionIndicator {
  /** A value of `OptionIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: IndicatorValue | undefined;
}

export const OptionIndicator: MessageType<OptionIndicator> = {
  name: "Qot_OptionScreen.OptionIndicator",
  wire: wire.OptionIndicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", IndicatorValue],
  ],
};

/** Conditions of which one must hold. */
export interface FilterGroup {
  /** Conditions on the underlying security. */
  underlyingList: UnderlyingIndicator[];
  /** Conditions on the option. */
  optionList: OptionIndicator[];
}

export const FilterGroup: MessageType<FilterGroup> = {
  name: "Qot_OptionScreen.FilterGroup",
  wire: wire.FilterGroup,
  checked: [
    ["underlyingList", "repeated", UnderlyingIndicator],
    ["optionList", "repeated", OptionIndicator],
  ],
};

/** One figure that the rows are sorted by. */
export interface Sort {
  /** A value of `OptionIndicatorType`: the figure. */
  indicatorType: number;
  /** The direction: 0 upwards, 1 downwards. */
  direction: number;
}

export const Sort: MessageType<Sort> = {
  name: "Qot_OptionScreen.Sort",
  wire: wire.Sort,
  checked: [
    ["indicatorType", "required", "int32"],
    ["direction", "required", "int32"],
  ],
};

/** The figures of the underlying security. */
export interface UnderlyingInfo {
  /** The vendor's number for the underlying. */
  stockID?: bigint | undefined;
  /** Volatility that the prices of the options imply; the vendor does not document whether it is in percent. */
  iv?: number | undefined;
  /** Volatility that the underlying showed; the vendor does not document whether it is in percent. */
  hv?: number | undefined;
  /** Where implied volatility stands between its past low and its past high; the vendor does not document whether it is in percent. */
  ivRank?: number | undefined;
  /** Part of past days on which implied volatility was lower; the vendor does not document whether it is in percent. */
  ivPercentile?: number | undefined;
  /** Market value of the company, in the currency of the market. */
  marketCap?: number | undefined;
  /** Latest price of the underlying, in the currency of the market. */
  price?: number | undefined;
  /** Change of the underlying price against the previous close, in percent (20 means 20 %). */
  changeRate?: number | undefined;
}

export const UnderlyingInfo: MessageType<UnderlyingInfo> = {
  name: "Qot_OptionScreen.UnderlyingInfo",
  wire: wire.UnderlyingInfo,
};

/** One option that passes, with the figures asked for; prices are in the currency of the market. */
export interface OptionScreenItem {
  /** The option contract. */
  security?: Qot_Common.Security | undefined;
  /** What the option is called. */
  optionName?: string | undefined;
  /** Price at which the underlying is bought or sold on exercise, in the currency of the market. */
  strikePrice?: number | undefined;
  /** Expiry date as a number: year, month, day (20260116). */
  strikeDate?: bigint | undefined;
  /** A value of `OptionType`: call or put. */
  optionType?: number | undefined;
  /** A value of `OptionAreaType`: when the option may be exercised. */
  exerciseType?: number | undefined;
  /** Kind of expiry: weekly, monthly and so on; the vendor does not document its numbers. */
  expirationType?: number | undefined;
  /** Whether the option is in the money: 0 out, 1 in. */
  inTheMoney?: number | undefined;
  /** Days until expiry. */
  leftDay?: number | undefined;
  /** Latest price of the option, in the currency of the market. */
  price?: number | undefined;
  /** Mean of best bid and best ask, in the currency of the market. */
  midPrice?: number | undefined;
  /** Best bid, in the currency of the market. */
  bidPrice?: number | undefined;
  /** Best ask, in the currency of the market. */
  askPrice?: number | undefined;
  /** Best ask less best bid, in the currency of the market. */
  bidAskSpread?: number | undefined;
  /** Contracts wanted at the best bid. */
  bidVolume?: bigint | undefined;
  /** Contracts offered at the best ask. */
  askVolume?: bigint | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  changeRate?: number | undefined;
  /** Contracts traded. */
  volume?: bigint | undefined;
  /** Value traded, in the currency of the market. */
  turnover?: number | undefined;
  /** Open contracts. */
  openInterest?: bigint | undefined;
  /** Contracts wanted over contracts offered; the vendor does not document whether it is in percent. */
  bidAskVolumeRatio?: number | undefined;
  /** Value of the open contracts, in the currency of the market. */
  openInterestMarketCap?: number | undefined;
  /** Contracts traded over open contracts; the vendor does not document whether it is in percent. */
  volOIRatio?: number | undefined;
  /** What the seller receives; the vendor does not document whether per contract or per unit. */
  premium?: number | undefined;
  /** Volatility that the option's price implies; the vendor does not document whether it is in percent. */
  impliedVolatility?: number | undefined;
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
  /** How many times as much underlying as option the same money buys, a plain ratio. */
  leverageRatio?: number | undefined;
  /** Leverage times delta: how many percent the option moves per percent of the underlying, a plain ratio. */
  effectiveGearing?: number | undefined;
  /** Estimated probability that the option ends in the money; the vendor does not document whether it is in percent. */
  itmProbability?: number | undefined;
  /** No longer kept up and never filled; see `buyToBep`. */
  buyBreakEvenPoint?: number | undefined;
  /** The figures of the underlying security. */
  underlyingInfo?: UnderlyingInfo | undefined;
  /** Volatility that the underlying showed; the vendor does not document whether it is in percent. */
  historyVolatility?: number | undefined;
  /** Implied over historical volatility; the vendor does not document whether it is in percent. */
  ivHvRatio?: number | undefined;
  /** How far the underlying must move for the buyer to break even, relative to its price; the vendor does not document whether it is in percent. */
  buyToBep?: number | undefined;
  /** How far the underlying may move before the seller breaks even, relative to its price; the vendor does not document whether it is in percent. */
  sellToBep?: number | undefined;
  /** Estimated probability that the buyer makes a profit; the vendor does not document whether it is in percent. */
  buyProfitProbability?: number | undefined;
  /** Estimated probability that the seller makes a profit; the vendor does not document whether it is in percent. */
  sellProfitProbability?: number | undefined;
  /** Part of the price that immediate exercise would bring, in percent (20 means 20 %). */
  intrinsicValuePer?: number | undefined;
  /** Part of the price that immediate exercise would not bring, in percent (20 means 20 %). */
  timeValuePer?: number | undefined;
  /** How far in the money; the vendor does not document whether it is in percent. */
  itmDegree?: number | undefined;
  /** How far out of the money; the vendor does not document whether it is in percent. */
  otmDegree?: number | undefined;
  /** Estimated probability that the option ends out of the money; the vendor does not document whether it is in percent. */
  otmProbability?: number | undefined;
  /** Seller's return until expiry, as a yearly rate; the vendor does not document whether it is in percent. */
  sellAnnualizedReturn?: number | undefined;
  /** Seller's return until expiry; the vendor does not document whether it is in percent. */
  intervalReturn?: number | undefined;
}

export const OptionScreenItem: MessageType<OptionScreenItem> = {
  name: "Qot_OptionScreen.OptionScreenItem",
  wire: wire.OptionScreenItem,
  checked: [
    ["security", "optional", Qot_Common.Security],
  ],
};

export interface C2S {
  /** Values of `MarketCategory`: the options that are searched, at least one. */
  marketCategoryList: number[];
  /** Groups of conditions; one condition of every group must hold. */
  filterList: FilterGroup[];
  /** What the rows are sorted by, the most important first. */
  sortList: Sort[];
  /** Row to start from, counted from 0. */
  pageFrom?: number | undefined;
  /** Rows per page, at most 1000. */
  pageCount?: number | undefined;
  /** Values of `OptionIndicatorType`: figures of the option that are wanted; a default set when empty. */
  optionRetrieveList: number[];
  /** Values of `UnderlyingIndicatorType`: figures of the underlying that are wanted; a default set when empty. */
  underlyingRetrieveList: number[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_OptionScreen.C2S",
  wire: wire.C2S,
  checked: [
    ["marketCategoryList", "repeated", "int32"],
    ["filterList", "repeated", FilterGroup],
    ["sortList", "repeated", Sort],
    ["pageFrom", "optional", "int32"],
    ["pageCount", "optional", "int32"],
    ["optionRetrieveList", "repeated", "int32"],
    ["underlyingRetrieveList", "repeated", "int32"],
  ],
};

export interface S2C {
  /** Whether this is the last page. */
  lastPage: boolean;
  /** Options that pass the conditions, on all pages together. */
  allCount: number;
  /** The options of this page. */
  dataList: OptionScreenItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_OptionScreen.S2C",
  wire: wire.S2C,
  checked: [
    ["lastPage", "required"],
    ["allCount", "required"],
    ["dataList", "repeated", OptionScreenItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_OptionScreen.Request",
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
  name: "Qot_OptionScreen.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for options that pass a set of conditions, a page at a time. Qot_OptionScreen, protocol 3253. */
export const OptionScreen: Protocol<C2S, S2C, "read"> & Bounded<"pageDefault"> = {
  kind: "request",
  id: 3253,
  name: "Qot_OptionScreen",
  effect: "read",
  bounds: { pageDefault: 200 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
