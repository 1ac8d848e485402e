// Generated from Qot_OptionCommon.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_OptionCommon.ts";
import * as Qot_Common from "../qot/common.ts";
import type { OptionMarket, OptionStatisticDataType, OptionHVTimeRange, OptionRankType, ZeroDteSortType, ZeroDteIndicatorType, ZeroDteContractSortType, ZeroDteContractIndicatorType, EarningsSortType, StockCategory, EarningsPubType, EarningsIndicatorType, SellerType, SellerSortType, SellerIndicatorType, UnderlyingRankSortType, UnderlyingRankIndicatorType, OptionRankIndicatorType, ExpirationType, IndexComponentType } from "../../wire/Qot_OptionCommon.ts";
export { OptionMarket, OptionStatisticDataType, OptionHVTimeRange, OptionRankType, ZeroDteSortType, ZeroDteIndicatorType, ZeroDteContractSortType, ZeroDteContractIndicatorType, EarningsSortType, StockCategory, EarningsPubType, EarningsIndicatorType, SellerType, SellerSortType, SellerIndicatorType, UnderlyingRankSortType, UnderlyingRankIndicatorType, OptionRankIndicatorType, ExpirationType, IndexComponentType } from "../../wire/Qot_OptionCommon.ts";

export interface Boundary {
  value: number;
  includes: boolean;
}

export const Boundary: MessageType<Boundary> = {
  name: "Qot_OptionCommon.Boundary",
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
  name: "Qot_OptionCommon.Interval",
  wire: wire.Interval,
  checked: [
    ["filterMin", "optional", Boundary],
    ["filterMax", "optional", Boundary],
  ],
};

export interface IndicatorValue {
  valueList: bigint[];
  valueInterval?: Interval | undefined;
  stringValueList: string[];
  securityList: Qot_Common.Security[];
}

export const IndicatorValue: MessageType<IndicatorValue> = {
  name: "Qot_OptionCommon.IndicatorValue",
  wire: wire.IndicatorValue,
  checked: [
    ["valueList", "repeated", "int64"],
    ["valueInterval", "optional", Interval],
    ["stringValueList", "repeated", "string"],
    ["securityList", "repeated", Qot_Common.Security],
  ],
};

export interface ZeroDteIndicator {
  indicatorType: number;
  indicatorValue?: IndicatorValue | undefined;
}

export const ZeroDteIndicator: MessageType<ZeroDteIndicator> = {
  name: "Qot_OptionCommon.ZeroDteIndicator",
  wire: wire.ZeroDteIndicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", IndicatorValue],
  ],
};

export interface ZeroDteContractIndicator {
  indicatorType: number;
  indicatorValue?: IndicatorValue | undefined;
}

export const ZeroDteContractIndicator: MessageType<ZeroDteContractIndicator> = {
  name: "Qot_OptionCommon.ZeroDteContractIndicator",
  wire: wire.ZeroDteContractIndicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", IndicatorValue],
  ],
};

export interface EarningsIndicator {
  indicatorType: number;
  indicatorValue?: IndicatorValue | undefined;
}

export const EarningsIndicator: MessageType<EarningsIndicator> = {
  name: "Qot_OptionCommon.EarningsIndicator",
  wire: wire.EarningsIndicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", IndicatorValue],
  ],
};

export interface SellerIndicator {
  indicatorType: number;
  indicatorValue?: IndicatorValue | undefined;
}

export const SellerIndicator: MessageType<SellerIndicator> = {
  name: "Qot_OptionCommon.SellerIndicator",
  wire: wire.SellerIndicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", IndicatorValue],
  ],
};

export interface UnderlyingRankIndicator {
  indicatorType: number;
  indicatorValue?: IndicatorValue | undefined;
}

export const UnderlyingRankIndicator: MessageType<UnderlyingRankIndicator> = {
  name: "Qot_OptionCommon.UnderlyingRankIndicator",
  wire: wire.UnderlyingRankIndicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", IndicatorValue],
  ],
};

export interface OptionRankIndicator {
  indicatorType: number;
  indicatorValue?: IndicatorValue | undefined;
}

export const OptionRankIndicator: MessageType<OptionRankIndicator> = {
  name: "Qot_OptionCommon.OptionRankIndicator",
  wire: wire.OptionRankIndicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", IndicatorValue],
  ],
};
