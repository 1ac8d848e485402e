// Generated from Qot_OptionCommon.proto by tools/protoc-gen-opend. Do not edit.
import { writeZeroDteIndicator, writeZeroDteContractIndicator, writeEarningsIndicator, writeSellerIndicator, readBoundary, writeBoundary, readInterval, writeInterval, writeIndicatorValue, writeUnderlyingRankIndicator, writeOptionRankIndicator } from "../../strict/qot/option-common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32, plainInt64, item, items, plainString } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import type { MessageType } from "../../../message.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/option-common.ts";

/** @internal */
export function readZeroDteIndicator(r: Reader): types.ZeroDteIndicator {
  let indicatorType: number | undefined;
  let indicatorValue: types.IndicatorValue | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) indicatorType = int32(r);
    if (r.tag === 18) indicatorValue = readIndicatorValue(below(r, "indicatorValue"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { indicatorType: indicatorType ?? lacks(r, "indicatorType"), indicatorValue });
}

export const ZeroDteIndicator: MessageType<types.ZeroDteIndicator> = { name: "Qot_OptionCommon.ZeroDteIndicator", read: readZeroDteIndicator, write: writeZeroDteIndicator };

/** @internal */
export function readZeroDteContractIndicator(r: Reader): types.ZeroDteContractIndicator {
  let indicatorType: number | undefined;
  let indicatorValue: types.IndicatorValue | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) indicatorType = int32(r);
    if (r.tag === 18) indicatorValue = readIndicatorValue(below(r, "indicatorValue"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { indicatorType: indicatorType ?? lacks(r, "indicatorType"), indicatorValue });
}

export const ZeroDteContractIndicator: MessageType<types.ZeroDteContractIndicator> = { name: "Qot_OptionCommon.ZeroDteContractIndicator", read: readZeroDteContractIndicator, write: writeZeroDteContractIndicator };

/** @internal */
export function readEarningsIndicator(r: Reader): types.EarningsIndicator {
  let indicatorType: number | undefined;
  let indicatorValue: types.IndicatorValue | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) indicatorType = int32(r);
    if (r.tag === 18) indicatorValue = readIndicatorValue(below(r, "indicatorValue"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { indicatorType: indicatorType ?? lacks(r, "indicatorType"), indicatorValue });
}

export const EarningsIndicator: MessageType<types.EarningsIndicator> = { name: "Qot_OptionCommon.EarningsIndicator", read: readEarningsIndicator, write: writeEarningsIndicator };

/** @internal */
export function readSellerIndicator(r: Reader): types.SellerIndicator {
  let indicatorType: number | undefined;
  let indicatorValue: types.IndicatorValue | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) indicatorType = int32(r);
    if (r.tag === 18) indicatorValue = readIndicatorValue(below(r, "indicatorValue"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { indicatorType: indicatorType ?? lacks(r, "indicatorType"), indicatorValue });
}

export const SellerIndicator: MessageType<types.SellerIndicator> = { name: "Qot_OptionCommon.SellerIndicator", read: readSellerIndicator, write: writeSellerIndicator };

export const Boundary: MessageType<types.Boundary> = { name: "Qot_OptionCommon.Boundary", read: readBoundary, write: writeBoundary };

export const Interval: MessageType<types.Interval> = { name: "Qot_OptionCommon.Interval", read: readInterval, write: writeInterval };

/** @internal */
export function readIndicatorValue(r: Reader): types.IndicatorValue {
  const valueList: bigint[] = [];
  let valueInterval: types.Interval | undefined;
  const stringValueList: string[] = [];
  const securityList: Qot_Common.Security[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 8) item(r, valueList, plainInt64); while (r.tag === 10) items(r, valueList, plainInt64);
    if (r.tag === 18) valueInterval = readInterval(below(r, "valueInterval"));
    while (r.tag === 26) item(r, stringValueList, plainString);
    while (r.tag === 34) securityList.push(readQot_Common_Security(below(r, "securityList", securityList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 21, { valueList, valueInterval, stringValueList, securityList });
}

export const IndicatorValue: MessageType<types.IndicatorValue> = { name: "Qot_OptionCommon.IndicatorValue", read: readIndicatorValue, write: writeIndicatorValue };

/** @internal */
export function readUnderlyingRankIndicator(r: Reader): types.UnderlyingRankIndicator {
  let indicatorType: number | undefined;
  let indicatorValue: types.IndicatorValue | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) indicatorType = int32(r);
    if (r.tag === 18) indicatorValue = readIndicatorValue(below(r, "indicatorValue"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { indicatorType: indicatorType ?? lacks(r, "indicatorType"), indicatorValue });
}

export const UnderlyingRankIndicator: MessageType<types.UnderlyingRankIndicator> = { name: "Qot_OptionCommon.UnderlyingRankIndicator", read: readUnderlyingRankIndicator, write: writeUnderlyingRankIndicator };

/** @internal */
export function readOptionRankIndicator(r: Reader): types.OptionRankIndicator {
  let indicatorType: number | undefined;
  let indicatorValue: types.IndicatorValue | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) indicatorType = int32(r);
    if (r.tag === 18) indicatorValue = readIndicatorValue(below(r, "indicatorValue"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { indicatorType: indicatorType ?? lacks(r, "indicatorType"), indicatorValue });
}

export const OptionRankIndicator: MessageType<types.OptionRankIndicator> = { name: "Qot_OptionCommon.OptionRankIndicator", read: readOptionRankIndicator, write: writeOptionRankIndicator };
