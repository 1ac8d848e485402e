// Generated from Qot_OptionCommon.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage, putList, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putDouble, putBool, putInt64, putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { double, bool } from "../../../protobuf/read-values.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { OptionMarket, OptionStatisticDataType, OptionHVTimeRange, OptionRankType, ZeroDteSortType, ZeroDteIndicatorType, ZeroDteContractSortType, ZeroDteContractIndicatorType, EarningsSortType, StockCategory, EarningsPubType, EarningsIndicatorType, SellerType, SellerSortType, SellerIndicatorType, UnderlyingRankSortType, UnderlyingRankIndicatorType, OptionRankIndicatorType, ExpirationType, IndexComponentType } from "../../wire/Qot_OptionCommon.ts";
export { OptionMarket, OptionStatisticDataType, OptionHVTimeRange, OptionRankType, ZeroDteSortType, ZeroDteIndicatorType, ZeroDteContractSortType, ZeroDteContractIndicatorType, EarningsSortType, StockCategory, EarningsPubType, EarningsIndicatorType, SellerType, SellerSortType, SellerIndicatorType, UnderlyingRankSortType, UnderlyingRankIndicatorType, OptionRankIndicatorType, ExpirationType, IndexComponentType } from "../../wire/Qot_OptionCommon.ts";

/** One condition on securities with options that expire the same day. */
export interface ZeroDteIndicator {
  /** A value of `ZeroDteIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: IndicatorValue | undefined;
}

/** @internal */
export function writeZeroDteIndicator(w: Writer, m: Loose<ZeroDteIndicator>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putMessage(w, 18, "indicatorValue", m.indicatorValue, writeIndicatorValue);
}

/** One condition on options that expire the same day. */
export interface ZeroDteContractIndicator {
  /** A value of `ZeroDteContractIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: IndicatorValue | undefined;
}

/** @internal */
export function writeZeroDteContractIndicator(w: Writer, m: Loose<ZeroDteContractIndicator>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putMessage(w, 18, "indicatorValue", m.indicatorValue, writeIndicatorValue);
}

/** One condition on securities to trade by options around earnings. */
export interface EarningsIndicator {
  /** A value of `EarningsIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: IndicatorValue | undefined;
}

/** @internal */
export function writeEarningsIndicator(w: Writer, m: Loose<EarningsIndicator>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putMessage(w, 18, "indicatorValue", m.indicatorValue, writeIndicatorValue);
}

/** One condition on options that suit a seller. */
export interface SellerIndicator {
  /** A value of `SellerIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: IndicatorValue | undefined;
}

/** @internal */
export function writeSellerIndicator(w: Writer, m: Loose<SellerIndicator>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putMessage(w, 18, "indicatorValue", m.indicatorValue, writeIndicatorValue);
}

/** One end of an interval. */
export interface Boundary {
  /** The bound; its unit is that of the figure which `indicatorType` names. */
  value: number;
  /** Whether the bound itself belongs to the interval. */
  includes: boolean;
}

/** @internal */
export function readBoundary(r: Reader): Boundary {
  let value: number | undefined;
  let includes: boolean | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) value = double(r);
    if (r.tag === 16) includes = bool(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 9, { value: value ?? lacks(r, "value"), includes: includes ?? lacks(r, "includes") });
}

/** @internal */
export function writeBoundary(w: Writer, m: Loose<Boundary>): void {
  putDouble(w, 9, "value", m.value ?? missing(w, "value"));
  putBool(w, 16, "includes", m.includes ?? missing(w, "includes"));
}

/** An interval of values. */
export interface Interval {
  /** The lower end; none when absent. */
  filterMin?: Boundary | undefined;
  /** The upper end; none when absent. */
  filterMax?: Boundary | undefined;
}

/** @internal */
export function readInterval(r: Reader): Interval {
  let filterMin: Boundary | undefined;
  let filterMax: Boundary | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) filterMin = readBoundary(below(r, "filterMin"));
    if (r.tag === 18) filterMax = readBoundary(below(r, "filterMax"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { filterMin, filterMax });
}

/** @internal */
export function writeInterval(w: Writer, m: Loose<Interval>): void {
  putMessage(w, 10, "filterMin", m.filterMin, writeBoundary);
  putMessage(w, 18, "filterMax", m.filterMax, writeBoundary);
}

/** What a figure must match: one of the listed values, or an interval. */
export interface IndicatorValue {
  /** Exact values, such as numbers of an enum or ids of plates; `indicatorType` says of which kind. */
  valueList: bigint[];
  /** The interval that the figure must be in. */
  valueInterval?: Interval | undefined;
  /** Exact values that are texts, such as condition codes. */
  stringValueList: string[];
  /** Securities to keep, where the condition is about securities. */
  securityList: Qot_Common.Security[];
}

/** @internal */
export function writeIndicatorValue(w: Writer, m: Loose<IndicatorValue>): void {
  putList(w, 8, "valueList", m.valueList, putInt64);
  putMessage(w, 18, "valueInterval", m.valueInterval, writeInterval);
  putList(w, 26, "stringValueList", m.stringValueList, putString);
  putMessages(w, 34, "securityList", m.securityList, writeQot_Common_Security);
}

/** One condition on underlying securities. */
export interface UnderlyingRankIndicator {
  /** A value of `UnderlyingRankIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: IndicatorValue | undefined;
}

/** @internal */
export function writeUnderlyingRankIndicator(w: Writer, m: Loose<UnderlyingRankIndicator>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putMessage(w, 18, "indicatorValue", m.indicatorValue, writeIndicatorValue);
}

/** One condition on options. */
export interface OptionRankIndicator {
  /** A value of `OptionRankIndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: IndicatorValue | undefined;
}

/** @internal */
export function writeOptionRankIndicator(w: Writer, m: Loose<OptionRankIndicator>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putMessage(w, 18, "indicatorValue", m.indicatorValue, writeIndicatorValue);
}
