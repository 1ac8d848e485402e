// Generated from Qot_OptionCommon.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_OptionCommon.ts";
import * as Qot_Common from "../qot/common.ts";
import type { OptionMarket, OptionStatisticDataType, OptionHVTimeRange, OptionRankType, ZeroDteSortType, ZeroDteIndicatorType, ZeroDteContractSortType, ZeroDteContractIndicatorType, EarningsSortType, StockCategory, EarningsPubType, EarningsIndicatorType, SellerType, SellerSortType, SellerIndicatorType, UnderlyingRankSortType, UnderlyingRankIndicatorType, OptionRankIndicatorType, ExpirationType, IndexComponentType } from "../../wire/Qot_OptionCommon.ts";
export { OptionMarket, OptionStatisticDataType, OptionHVTimeRange, OptionRankType, ZeroDteSortType, ZeroDteIndicatorType, ZeroDteContractSortType, ZeroDteContractIndicatorType, EarningsSortType, StockCategory, EarningsPubType, EarningsIndicatorType, SellerType, SellerSortType, SellerIndicatorType, UnderlyingRankSortType, UnderlyingRankIndicatorType, OptionRankIndicatorType, ExpirationType, IndexComponentType } from "../../wire/Qot_OptionCommon.ts";

/** One end of an interval. */
export interface Boundary {
  /** The bound; its unit is that of the figure which `indicatorType` names. */
  value: number;
  /** Whether the bound itself belongs to the interval. */
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

/** An interval of values. */
export interface Interval {
  /** The lower end; none when absent. */
  filterMin?: Boundary | undefined;
  /** The upper end; none when absent. */
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

/** What a figure must match: one of the listed values, or an interval. */
export interface IndicatorValue {
  /** Exact values, such as numbers of an enum or ids of plates; `indicatorType` tells of which kind. */
  valueList: bigint[];
  /** The interval that the figure must lie in. */
  valueInterval?: Interval | undefined;
  /** Exact values that are texts, such as condition codes. */
  stringValueList: string[];
  /** Securities to keep, where the condition is about securities. */
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

/** One condition on securities with options that expire the same day. */
export interface ZeroDteIndicator {
  /** A value of `ZeroDteIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
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

/** One condition on options that expire the same day. */
export interface ZeroDteContractIndicator {
  /** A value of `ZeroDteContractIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
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

/** One condition on securities to trade by options around earnings. */
export interface EarningsIndicator {
  /** A value of `EarningsIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
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

/** One condition on options that suit a seller. */
export interface SellerIndicator {
  /** A value of `SellerIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
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

/** One condition on underlying securities. */
export interface UnderlyingRankIndicator {
  /** A value of `UnderlyingRankIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
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

/** One condition on options. */
export interface OptionRankIndicator {
  /** A value of `OptionRankIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
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
