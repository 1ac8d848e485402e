// Generated from Qot_OptionScreen.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_OptionScreen.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { MarketCategory, UnderlyingIndicatorType, OptionIndicatorType } from "../../wire/Qot_OptionScreen.ts";
export { MarketCategory, UnderlyingIndicatorType, OptionIndicatorType } from "../../wire/Qot_OptionScreen.ts";

export interface Boundary {
  value: number;
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

export interface Interval {
  filterMin?: Boundary | undefined;
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

export interface IndicatorValue {
  valueList: bigint[];
  valueInterval?: Interval | undefined;
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

export interface OptionPlate {
  parentPlateId?: string | undefined;
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

export interface UnderlyingIndicator {
  indicatorType: number;
  indicatorValue?: IndicatorValue | undefined;
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

export interface OptionIndicator {
  indicatorType: number;
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

export interface FilterGroup {
  underlyingList: UnderlyingIndicator[];
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

export interface Sort {
  indicatorType: number;
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

export interface UnderlyingInfo {
  stockID?: bigint | undefined;
  iv?: number | undefined;
  hv?: number | undefined;
  ivRank?: number | undefined;
  ivPercentile?: number | undefined;
  marketCap?: number | undefined;
  price?: number | undefined;
  changeRate?: number | undefined;
}

export const UnderlyingInfo: MessageType<UnderlyingInfo> = {
  name: "Qot_OptionScreen.UnderlyingInfo",
  wire: wire.UnderlyingInfo,
};

export interface OptionScreenItem {
  security?: Qot_Common.Security | undefined;
  optionName?: string | undefined;
  strikePrice?: number | undefined;
  strikeDate?: bigint | undefined;
  optionType?: number | undefined;
  exerciseType?: number | undefined;
  expirationType?: number | undefined;
  inTheMoney?: number | undefined;
  leftDay?: number | undefined;
  price?: number | undefined;
  midPrice?: number | undefined;
  bidPrice?: number | undefined;
  askPrice?: number | undefined;
  bidAskSpread?: number | undefined;
  bidVolume?: bigint | undefined;
  askVolume?: bigint | undefined;
  changeRate?: number | undefined;
  volume?: bigint | undefined;
  turnover?: number | undefined;
  openInterest?: bigint | undefined;
  bidAskVolumeRatio?: number | undefined;
  openInterestMarketCap?: number | undefined;
  volOIRatio?: number | undefined;
  premium?: number | undefined;
  impliedVolatility?: number | undefined;
  delta?: number | undefined;
  gamma?: number | undefined;
  vega?: number | undefined;
  theta?: number | undefined;
  rho?: number | undefined;
  leverageRatio?: number | undefined;
  effectiveGearing?: number | undefined;
  itmProbability?: number | undefined;
  buyBreakEvenPoint?: number | undefined;
  underlyingInfo?: UnderlyingInfo | undefined;
  historyVolatility?: number | undefined;
  ivHvRatio?: number | undefined;
  buyToBep?: number | undefined;
  sellToBep?: number | undefined;
  buyProfitProbability?: number | undefined;
  sellProfitProbability?: number | undefined;
  intrinsicValuePer?: number | undefined;
  timeValuePer?: number | undefined;
  itmDegree?: number | undefined;
  otmDegree?: number | undefined;
  otmProbability?: number | undefined;
  sellAnnualizedReturn?: number | undefined;
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
  marketCategoryList: number[];
  filterList: FilterGroup[];
  sortList: Sort[];
  pageFrom?: number | undefined;
  pageCount?: number | undefined;
  optionRetrieveList: number[];
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
  lastPage: boolean;
  allCount: number;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
export const OptionScreen: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3253,
  name: "Qot_OptionScreen",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
