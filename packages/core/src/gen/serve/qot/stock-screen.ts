// Generated from Qot_StockScreen.proto by tools/protoc-gen-opend. Do not edit.
import { writeBoundary, writeInterval, readParam, writeParam, readPropertyBasic, writePropertyBasic, readPropertySimple, writePropertySimple, readPropertyCumulative, writePropertyCumulative, readPropertyFinancial, writePropertyFinancial, readPropertyIndicator, writePropertyIndicator, readPropertyFeatured, writePropertyFeatured, readPropertyBroker, writePropertyBroker, readPropertyOption, writePropertyOption, readPropertyKlineShape, writePropertyKlineShape, writeQuerySimpleField, writePlate, writeQueryPlate, writeQueryPropertySimple, writeQueryPropertyCumulative, writeQueryPropertyFinancial, writeQueryIndicatorPositional, writeQueryIndicatorPattern, writeQueryPropertyFeatured, writeQueryPropertyBroker, writeQueryPropertyOption, writeQueryKlineShape, writeScreenQuery, writeRetrieveQuery, writeSort, readResultPropertyBasic, readResultPropertySimple, readResultPropertyCumulative, readResultPropertyFinancial, readResultPropertyIndicator, readResultPropertyFeatured, readResultPropertyKlineShape, readResultPropertyBroker, readResultPropertyOption, readRspItemResult, readStockScreenItem, writeC2S, readS2C } from "../../strict/qot/stock-screen.ts";
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { double, bool, int32, plainInt64, item, items, string, plainString, int64, plainInt32, plainUint64 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessage, putList, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putString, putInt64, putDouble, putUint32, putUint64 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/qot/stock-screen.ts";

/** @internal */
export function readBoundary(r: Reader): types.Boundary {
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

export const Boundary: MessageType<types.Boundary> = { name: "Qot_StockScreen.Boundary", read: readBoundary, write: writeBoundary };

/** @internal */
export function readInterval(r: Reader): types.Interval {
  let filterMin: types.Boundary | undefined;
  let filterMax: types.Boundary | undefined;
  let unit: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) filterMin = readBoundary(below(r, "filterMin"));
    if (r.tag === 18) filterMax = readBoundary(below(r, "filterMax"));
    if (r.tag === 24) unit = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 8, { filterMin, filterMax, unit });
}

export const Interval: MessageType<types.Interval> = { name: "Qot_StockScreen.Interval", read: readInterval, write: writeInterval };

export const Param: MessageType<types.Param> = { name: "Qot_StockScreen.Param", read: readParam, write: writeParam };

export const PropertyBasic: MessageType<types.PropertyBasic> = { name: "Qot_StockScreen.PropertyBasic", read: readPropertyBasic, write: writePropertyBasic };

export const PropertySimple: MessageType<types.PropertySimple> = { name: "Qot_StockScreen.PropertySimple", read: readPropertySimple, write: writePropertySimple };

export const PropertyCumulative: MessageType<types.PropertyCumulative> = { name: "Qot_StockScreen.PropertyCumulative", read: readPropertyCumulative, write: writePropertyCumulative };

export const PropertyFinancial: MessageType<types.PropertyFinancial> = { name: "Qot_StockScreen.PropertyFinancial", read: readPropertyFinancial, write: writePropertyFinancial };

export const PropertyIndicator: MessageType<types.PropertyIndicator> = { name: "Qot_StockScreen.PropertyIndicator", read: readPropertyIndicator, write: writePropertyIndicator };

export const PropertyFeatured: MessageType<types.PropertyFeatured> = { name: "Qot_StockScreen.PropertyFeatured", read: readPropertyFeatured, write: writePropertyFeatured };

export const PropertyBroker: MessageType<types.PropertyBroker> = { name: "Qot_StockScreen.PropertyBroker", read: readPropertyBroker, write: writePropertyBroker };

export const PropertyOption: MessageType<types.PropertyOption> = { name: "Qot_StockScreen.PropertyOption", read: readPropertyOption, write: writePropertyOption };

export const PropertyKlineShape: MessageType<types.PropertyKlineShape> = { name: "Qot_StockScreen.PropertyKlineShape", read: readPropertyKlineShape, write: writePropertyKlineShape };

/** @internal */
export function readQuerySimpleField(r: Reader): types.QuerySimpleField {
  let simpleField: number | undefined;
  const screenValueList: bigint[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) simpleField = int32(r);
    while (r.tag === 16) item(r, screenValueList, plainInt64); while (r.tag === 18) items(r, screenValueList, plainInt64);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { simpleField, screenValueList });
}

export const QuerySimpleField: MessageType<types.QuerySimpleField> = { name: "Qot_StockScreen.QuerySimpleField", read: readQuerySimpleField, write: writeQuerySimpleField };

/** @internal */
export function readPlate(r: Reader): types.Plate {
  let parentPlateId: string | undefined;
  const plateIdList: string[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) parentPlateId = string(r);
    while (r.tag === 18) item(r, plateIdList, plainString);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { parentPlateId, plateIdList });
}

export const Plate: MessageType<types.Plate> = { name: "Qot_StockScreen.Plate", read: readPlate, write: writePlate };

/** @internal */
export function readQueryPlate(r: Reader): types.QueryPlate {
  const plateList: types.Plate[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) plateList.push(readPlate(below(r, "plateList", plateList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { plateList });
}

export const QueryPlate: MessageType<types.QueryPlate> = { name: "Qot_StockScreen.QueryPlate", read: readQueryPlate, write: writeQueryPlate };

/** @internal */
export function readQueryPropertySimple(r: Reader): types.QueryPropertySimple {
  let property: types.PropertySimple | undefined;
  let filterMin: types.Boundary | undefined;
  let filterMax: types.Boundary | undefined;
  let unit: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) property = readPropertySimple(below(r, "property"));
    if (r.tag === 18) filterMin = readBoundary(below(r, "filterMin"));
    if (r.tag === 26) filterMax = readBoundary(below(r, "filterMax"));
    if (r.tag === 32) unit = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 9, { property: property ?? lacks(r, "property"), filterMin, filterMax, unit });
}

export const QueryPropertySimple: MessageType<types.QueryPropertySimple> = { name: "Qot_StockScreen.QueryPropertySimple", read: readQueryPropertySimple, write: writeQueryPropertySimple };

/** @internal */
export function readQueryPropertyCumulative(r: Reader): types.QueryPropertyCumulative {
  let property: types.PropertyCumulative | undefined;
  let filterMin: types.Boundary | undefined;
  let filterMax: types.Boundary | undefined;
  let continuousPeriod: number | undefined;
  let unit: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) property = readPropertyCumulative(below(r, "property"));
    if (r.tag === 18) filterMin = readBoundary(below(r, "filterMin"));
    if (r.tag === 26) filterMax = readBoundary(below(r, "filterMax"));
    if (r.tag === 32) continuousPeriod = int32(r);
    if (r.tag === 40) unit = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { property: property ?? lacks(r, "property"), filterMin, filterMax, continuousPeriod, unit });
}

export const QueryPropertyCumulative: MessageType<types.QueryPropertyCumulative> = { name: "Qot_StockScreen.QueryPropertyCumulative", read: readQueryPropertyCumulative, write: writeQueryPropertyCumulative };

/** @internal */
export function readQueryPropertyFinancial(r: Reader): types.QueryPropertyFinancial {
  let property: types.PropertyFinancial | undefined;
  let filterMin: types.Boundary | undefined;
  let filterMax: types.Boundary | undefined;
  let continuousPeriod: number | undefined;
  let unit: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) property = readPropertyFinancial(below(r, "property"));
    if (r.tag === 18) filterMin = readBoundary(below(r, "filterMin"));
    if (r.tag === 26) filterMax = readBoundary(below(r, "filterMax"));
    if (r.tag === 32) continuousPeriod = int32(r);
    if (r.tag === 56) unit = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { property: property ?? lacks(r, "property"), filterMin, filterMax, continuousPeriod, unit });
}

export const QueryPropertyFinancial: MessageType<types.QueryPropertyFinancial> = { name: "Qot_StockScreen.QueryPropertyFinancial", read: readQueryPropertyFinancial, write: writeQueryPropertyFinancial };

/** @internal */
export function readQueryIndicatorPositional(r: Reader): types.QueryIndicatorPositional {
  let position: number | undefined;
  let period: number | undefined;
  let firstIndicator: number | undefined;
  let secondIndicator: number | undefined;
  let secondValue: bigint | undefined;
  const firstIndicatorParams: bigint[] = [];
  const secondIndicatorParams: bigint[] = [];
  let continuousPeriod: number | undefined;
  const intervals: types.Interval[] = [];
  let firstIndicatorName: number | undefined;
  let periodType: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) position = int32(r);
    if (r.tag === 16) period = int32(r);
    if (r.tag === 24) firstIndicator = int32(r);
    if (r.tag === 32) secondIndicator = int32(r);
    if (r.tag === 40) secondValue = int64(r);
    while (r.tag === 48) item(r, firstIndicatorParams, plainInt64); while (r.tag === 50) items(r, firstIndicatorParams, plainInt64);
    while (r.tag === 56) item(r, secondIndicatorParams, plainInt64); while (r.tag === 58) items(r, secondIndicatorParams, plainInt64);
    if (r.tag === 64) continuousPeriod = int32(r);
    while (r.tag === 82) intervals.push(readInterval(below(r, "intervals", intervals.length)));
    if (r.tag === 88) firstIndicatorName = int32(r);
    if (r.tag === 96) periodType = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 31, { position: position ?? lacks(r, "position"), period: period ?? lacks(r, "period"), firstIndicator: firstIndicator ?? lacks(r, "firstIndicator"), secondIndicator, secondValue, firstIndicatorParams, secondIndicatorParams, continuousPeriod, intervals, firstIndicatorName, periodType });
}

export const QueryIndicatorPositional: MessageType<types.QueryIndicatorPositional> = { name: "Qot_StockScreen.QueryIndicatorPositional", read: readQueryIndicatorPositional, write: writeQueryIndicatorPositional };

/** @internal */
export function readQueryIndicatorPattern(r: Reader): types.QueryIndicatorPattern {
  let pattern: number | undefined;
  let period: number | undefined;
  let continuousPeriod: number | undefined;
  let name: number | undefined;
  let isMatching: boolean | undefined;
  const subPatterns: number[] = [];
  let periodType: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) pattern = int32(r);
    if (r.tag === 16) period = int32(r);
    if (r.tag === 24) continuousPeriod = int32(r);
    if (r.tag === 32) name = int32(r);
    if (r.tag === 40) isMatching = bool(r);
    while (r.tag === 48) item(r, subPatterns, plainInt32); while (r.tag === 50) items(r, subPatterns, plainInt32);
    if (r.tag === 56) periodType = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { pattern, period: period ?? lacks(r, "period"), continuousPeriod, name, isMatching, subPatterns, periodType });
}

export const QueryIndicatorPattern: MessageType<types.QueryIndicatorPattern> = { name: "Qot_StockScreen.QueryIndicatorPattern", read: readQueryIndicatorPattern, write: writeQueryIndicatorPattern };

/** @internal */
export function readQueryPropertyFeatured(r: Reader): types.QueryPropertyFeatured {
  let property: types.PropertyFeatured | undefined;
  let filterMin: types.Boundary | undefined;
  let filterMax: types.Boundary | undefined;
  const intervals: types.Interval[] = [];
  const valueSet: bigint[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) property = readPropertyFeatured(below(r, "property"));
    if (r.tag === 18) filterMin = readBoundary(below(r, "filterMin"));
    if (r.tag === 26) filterMax = readBoundary(below(r, "filterMax"));
    while (r.tag === 34) intervals.push(readInterval(below(r, "intervals", intervals.length)));
    while (r.tag === 40) item(r, valueSet, plainInt64); while (r.tag === 42) items(r, valueSet, plainInt64);
    if (r.pos === pos) skip(r);
  }
  return done(r, 18, { property, filterMin, filterMax, intervals, valueSet });
}

export const QueryPropertyFeatured: MessageType<types.QueryPropertyFeatured> = { name: "Qot_StockScreen.QueryPropertyFeatured", read: readQueryPropertyFeatured, write: writeQueryPropertyFeatured };

/** @internal */
export function readQueryPropertyBroker(r: Reader): types.QueryPropertyBroker {
  let property: types.PropertyBroker | undefined;
  const intervals: types.Interval[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) property = readPropertyBroker(below(r, "property"));
    while (r.tag === 18) intervals.push(readInterval(below(r, "intervals", intervals.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { property, intervals });
}

export const QueryPropertyBroker: MessageType<types.QueryPropertyBroker> = { name: "Qot_StockScreen.QueryPropertyBroker", read: readQueryPropertyBroker, write: writeQueryPropertyBroker };

/** @internal */
export function readQueryPropertyOption(r: Reader): types.QueryPropertyOption {
  let property: types.PropertyOption | undefined;
  const intervals: types.Interval[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) property = readPropertyOption(below(r, "property"));
    while (r.tag === 18) intervals.push(readInterval(below(r, "intervals", intervals.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { property, intervals });
}

export const QueryPropertyOption: MessageType<types.QueryPropertyOption> = { name: "Qot_StockScreen.QueryPropertyOption", read: readQueryPropertyOption, write: writeQueryPropertyOption };

/** @internal */
export function readQueryKlineShape(r: Reader): types.QueryKlineShape {
  let property: types.PropertyKlineShape | undefined;
  const valueSet: bigint[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) property = readPropertyKlineShape(below(r, "property"));
    while (r.tag === 40) item(r, valueSet, plainInt64); while (r.tag === 42) items(r, valueSet, plainInt64);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { property, valueSet });
}

export const QueryKlineShape: MessageType<types.QueryKlineShape> = { name: "Qot_StockScreen.QueryKlineShape", read: readQueryKlineShape, write: writeQueryKlineShape };

/** @internal */
export function readScreenQuery(r: Reader): types.ScreenQuery {
  let simpleFieldQuery: types.QuerySimpleField | undefined;
  let plateQuery: types.QueryPlate | undefined;
  let simplePropertyQuery: types.QueryPropertySimple | undefined;
  let cumulativePropertyQuery: types.QueryPropertyCumulative | undefined;
  let financialPropertyQuery: types.QueryPropertyFinancial | undefined;
  let indicatorPositionalQuery: types.QueryIndicatorPositional | undefined;
  let indicatorPatternQuery: types.QueryIndicatorPattern | undefined;
  let featuredPropertyQuery: types.QueryPropertyFeatured | undefined;
  let brokerHoldingsQuery: types.QueryPropertyBroker | undefined;
  let klineShapeQuery: types.QueryKlineShape | undefined;
  let optionQuery: types.QueryPropertyOption | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) simpleFieldQuery = readQuerySimpleField(below(r, "simpleFieldQuery"));
    if (r.tag === 18) plateQuery = readQueryPlate(below(r, "plateQuery"));
    if (r.tag === 26) simplePropertyQuery = readQueryPropertySimple(below(r, "simplePropertyQuery"));
    if (r.tag === 34) cumulativePropertyQuery = readQueryPropertyCumulative(below(r, "cumulativePropertyQuery"));
    if (r.tag === 42) financialPropertyQuery = readQueryPropertyFinancial(below(r, "financialPropertyQuery"));
    if (r.tag === 50) indicatorPositionalQuery = readQueryIndicatorPositional(below(r, "indicatorPositionalQuery"));
    if (r.tag === 58) indicatorPatternQuery = readQueryIndicatorPattern(below(r, "indicatorPatternQuery"));
    if (r.tag === 66) featuredPropertyQuery = readQueryPropertyFeatured(below(r, "featuredPropertyQuery"));
    if (r.tag === 74) brokerHoldingsQuery = readQueryPropertyBroker(below(r, "brokerHoldingsQuery"));
    if (r.tag === 82) klineShapeQuery = readQueryKlineShape(below(r, "klineShapeQuery"));
    if (r.tag === 90) optionQuery = readQueryPropertyOption(below(r, "optionQuery"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { simpleFieldQuery, plateQuery, simplePropertyQuery, cumulativePropertyQuery, financialPropertyQuery, indicatorPositionalQuery, indicatorPatternQuery, featuredPropertyQuery, brokerHoldingsQuery, klineShapeQuery, optionQuery });
}

export const ScreenQuery: MessageType<types.ScreenQuery> = { name: "Qot_StockScreen.ScreenQuery", read: readScreenQuery, write: writeScreenQuery };

/** @internal */
export function readRetrieveQuery(r: Reader): types.RetrieveQuery {
  let basicProperty: types.PropertyBasic | undefined;
  let simpleProperty: types.PropertySimple | undefined;
  let cumulativeProperty: types.PropertyCumulative | undefined;
  let financialProperty: types.PropertyFinancial | undefined;
  let indicatorProperty: types.PropertyIndicator | undefined;
  let featuredProperty: types.PropertyFeatured | undefined;
  let brokerProperty: types.PropertyBroker | undefined;
  let optionProperty: types.PropertyOption | undefined;
  let klineShapeProperty: types.PropertyKlineShape | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) basicProperty = readPropertyBasic(below(r, "basicProperty"));
    if (r.tag === 18) simpleProperty = readPropertySimple(below(r, "simpleProperty"));
    if (r.tag === 26) cumulativeProperty = readPropertyCumulative(below(r, "cumulativeProperty"));
    if (r.tag === 34) financialProperty = readPropertyFinancial(below(r, "financialProperty"));
    if (r.tag === 42) indicatorProperty = readPropertyIndicator(below(r, "indicatorProperty"));
    if (r.tag === 50) featuredProperty = readPropertyFeatured(below(r, "featuredProperty"));
    if (r.tag === 58) brokerProperty = readPropertyBroker(below(r, "brokerProperty"));
    if (r.tag === 66) optionProperty = readPropertyOption(below(r, "optionProperty"));
    if (r.tag === 74) klineShapeProperty = readPropertyKlineShape(below(r, "klineShapeProperty"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { basicProperty, simpleProperty, cumulativeProperty, financialProperty, indicatorProperty, featuredProperty, brokerProperty, optionProperty, klineShapeProperty });
}

export const RetrieveQuery: MessageType<types.RetrieveQuery> = { name: "Qot_StockScreen.RetrieveQuery", read: readRetrieveQuery, write: writeRetrieveQuery };

/** @internal */
export function readSort(r: Reader): types.Sort {
  let direction: number | undefined;
  let basicProperty: types.PropertyBasic | undefined;
  let simpleProperty: types.PropertySimple | undefined;
  let cumulativeProperty: types.PropertyCumulative | undefined;
  let financialProperty: types.PropertyFinancial | undefined;
  let indicatorProperty: types.PropertyIndicator | undefined;
  let featuredProperty: types.PropertyFeatured | undefined;
  let brokerProperty: types.PropertyBroker | undefined;
  let optionProperty: types.PropertyOption | undefined;
  let klineShapeProperty: types.PropertyKlineShape | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) direction = int32(r);
    if (r.tag === 18) basicProperty = readPropertyBasic(below(r, "basicProperty"));
    if (r.tag === 26) simpleProperty = readPropertySimple(below(r, "simpleProperty"));
    if (r.tag === 34) cumulativeProperty = readPropertyCumulative(below(r, "cumulativeProperty"));
    if (r.tag === 42) financialProperty = readPropertyFinancial(below(r, "financialProperty"));
    if (r.tag === 50) indicatorProperty = readPropertyIndicator(below(r, "indicatorProperty"));
    if (r.tag === 58) featuredProperty = readPropertyFeatured(below(r, "featuredProperty"));
    if (r.tag === 66) brokerProperty = readPropertyBroker(below(r, "brokerProperty"));
    if (r.tag === 74) optionProperty = readPropertyOption(below(r, "optionProperty"));
    if (r.tag === 82) klineShapeProperty = readPropertyKlineShape(below(r, "klineShapeProperty"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { direction: direction ?? lacks(r, "direction"), basicProperty, simpleProperty, cumulativeProperty, financialProperty, indicatorProperty, featuredProperty, brokerProperty, optionProperty, klineShapeProperty });
}

export const Sort: MessageType<types.Sort> = { name: "Qot_StockScreen.Sort", read: readSort, write: writeSort };

/** @internal */
export function writeResultPropertyBasic(w: Writer, m: Loose<types.ResultPropertyBasic>): void {
  putMessage(w, 10, "property", m.property, writePropertyBasic);
  putInt32(w, 16, "valueType", m.valueType);
  putString(w, 26, "sval", m.sval);
  putInt64(w, 32, "ival", m.ival);
  putList(w, 40, "aval", m.aval, putInt64);
  putDouble(w, 49, "dval", m.dval);
  putString(w, 58, "enumTypeName", m.enumTypeName);
  putString(w, 66, "enumName", m.enumName);
}

export const ResultPropertyBasic: MessageType<types.ResultPropertyBasic> = { name: "Qot_StockScreen.ResultPropertyBasic", read: readResultPropertyBasic, write: writeResultPropertyBasic };

/** @internal */
export function writeResultPropertySimple(w: Writer, m: Loose<types.ResultPropertySimple>): void {
  putMessage(w, 10, "property", m.property, writePropertySimple);
  putInt32(w, 16, "valueType", m.valueType);
  putString(w, 26, "sval", m.sval);
  putInt64(w, 32, "ival", m.ival);
  putList(w, 40, "aval", m.aval, putInt64);
  putDouble(w, 49, "dval", m.dval);
  putString(w, 58, "enumTypeName", m.enumTypeName);
  putString(w, 66, "enumName", m.enumName);
}

export const ResultPropertySimple: MessageType<types.ResultPropertySimple> = { name: "Qot_StockScreen.ResultPropertySimple", read: readResultPropertySimple, write: writeResultPropertySimple };

/** @internal */
export function writeResultPropertyCumulative(w: Writer, m: Loose<types.ResultPropertyCumulative>): void {
  putMessage(w, 10, "property", m.property, writePropertyCumulative);
  putInt32(w, 16, "valueType", m.valueType);
  putString(w, 26, "sval", m.sval);
  putInt64(w, 32, "ival", m.ival);
  putList(w, 40, "aval", m.aval, putInt64);
  putDouble(w, 49, "dval", m.dval);
  putString(w, 58, "enumTypeName", m.enumTypeName);
  putString(w, 66, "enumName", m.enumName);
}

export const ResultPropertyCumulative: MessageType<types.ResultPropertyCumulative> = { name: "Qot_StockScreen.ResultPropertyCumulative", read: readResultPropertyCumulative, write: writeResultPropertyCumulative };

/** @internal */
export function writeResultPropertyFinancial(w: Writer, m: Loose<types.ResultPropertyFinancial>): void {
  putMessage(w, 10, "property", m.property, writePropertyFinancial);
  putInt32(w, 16, "valueType", m.valueType);
  putString(w, 26, "sval", m.sval);
  putInt64(w, 32, "ival", m.ival);
  putList(w, 40, "aval", m.aval, putInt64);
  putDouble(w, 49, "dval", m.dval);
  putUint32(w, 56, "endTime", m.endTime);
  putString(w, 66, "enumTypeName", m.enumTypeName);
  putString(w, 74, "enumName", m.enumName);
}

export const ResultPropertyFinancial: MessageType<types.ResultPropertyFinancial> = { name: "Qot_StockScreen.ResultPropertyFinancial", read: readResultPropertyFinancial, write: writeResultPropertyFinancial };

/** @internal */
export function writeResultPropertyIndicator(w: Writer, m: Loose<types.ResultPropertyIndicator>): void {
  putMessage(w, 10, "property", m.property, writePropertyIndicator);
  putInt32(w, 16, "valueType", m.valueType);
  putString(w, 26, "sval", m.sval);
  putInt64(w, 32, "ival", m.ival);
  putList(w, 40, "aval", m.aval, putInt64);
  putDouble(w, 49, "dval", m.dval);
  putString(w, 58, "enumTypeName", m.enumTypeName);
  putString(w, 66, "enumName", m.enumName);
}

export const ResultPropertyIndicator: MessageType<types.ResultPropertyIndicator> = { name: "Qot_StockScreen.ResultPropertyIndicator", read: readResultPropertyIndicator, write: writeResultPropertyIndicator };

/** @internal */
export function writeResultPropertyFeatured(w: Writer, m: Loose<types.ResultPropertyFeatured>): void {
  putMessage(w, 10, "property", m.property, writePropertyFeatured);
  putInt32(w, 16, "valueType", m.valueType);
  putString(w, 26, "sval", m.sval);
  putInt64(w, 32, "ival", m.ival);
  putList(w, 40, "aval", m.aval, putInt64);
  putDouble(w, 49, "dval", m.dval);
  putString(w, 58, "enumTypeName", m.enumTypeName);
  putString(w, 66, "enumName", m.enumName);
}

export const ResultPropertyFeatured: MessageType<types.ResultPropertyFeatured> = { name: "Qot_StockScreen.ResultPropertyFeatured", read: readResultPropertyFeatured, write: writeResultPropertyFeatured };

/** @internal */
export function writeResultPropertyKlineShape(w: Writer, m: Loose<types.ResultPropertyKlineShape>): void {
  putMessage(w, 10, "property", m.property, writePropertyKlineShape);
  putInt32(w, 16, "valueType", m.valueType);
  putString(w, 26, "sval", m.sval);
  putInt64(w, 32, "ival", m.ival);
  putList(w, 40, "aval", m.aval, putInt64);
  putDouble(w, 49, "dval", m.dval);
  putString(w, 58, "enumTypeName", m.enumTypeName);
  putString(w, 66, "enumName", m.enumName);
}

export const ResultPropertyKlineShape: MessageType<types.ResultPropertyKlineShape> = { name: "Qot_StockScreen.ResultPropertyKlineShape", read: readResultPropertyKlineShape, write: writeResultPropertyKlineShape };

/** @internal */
export function writeResultPropertyBroker(w: Writer, m: Loose<types.ResultPropertyBroker>): void {
  putMessage(w, 10, "property", m.property, writePropertyBroker);
  putInt32(w, 16, "valueType", m.valueType);
  putString(w, 26, "sval", m.sval);
  putInt64(w, 32, "ival", m.ival);
  putList(w, 40, "aval", m.aval, putInt64);
  putDouble(w, 49, "dval", m.dval);
  putString(w, 58, "enumTypeName", m.enumTypeName);
  putString(w, 66, "enumName", m.enumName);
}

export const ResultPropertyBroker: MessageType<types.ResultPropertyBroker> = { name: "Qot_StockScreen.ResultPropertyBroker", read: readResultPropertyBroker, write: writeResultPropertyBroker };

/** @internal */
export function writeResultPropertyOption(w: Writer, m: Loose<types.ResultPropertyOption>): void {
  putMessage(w, 10, "property", m.property, writePropertyOption);
  putInt32(w, 16, "valueType", m.valueType);
  putString(w, 26, "sval", m.sval);
  putInt64(w, 32, "ival", m.ival);
  putList(w, 40, "aval", m.aval, putInt64);
  putDouble(w, 49, "dval", m.dval);
  putString(w, 58, "enumTypeName", m.enumTypeName);
  putString(w, 66, "enumName", m.enumName);
}

export const ResultPropertyOption: MessageType<types.ResultPropertyOption> = { name: "Qot_StockScreen.ResultPropertyOption", read: readResultPropertyOption, write: writeResultPropertyOption };

/** @internal */
export function writeRspItemResult(w: Writer, m: Loose<types.RspItemResult>): void {
  putMessage(w, 10, "basicPropertyResult", m.basicPropertyResult, writeResultPropertyBasic);
  putMessage(w, 18, "simplePropertyResult", m.simplePropertyResult, writeResultPropertySimple);
  putMessage(w, 26, "cumulativePropertyResult", m.cumulativePropertyResult, writeResultPropertyCumulative);
  putMessage(w, 34, "financialPropertyResult", m.financialPropertyResult, writeResultPropertyFinancial);
  putMessage(w, 42, "indicatorPropertyResult", m.indicatorPropertyResult, writeResultPropertyIndicator);
  putMessage(w, 50, "featuredPropertyResult", m.featuredPropertyResult, writeResultPropertyFeatured);
  putMessage(w, 58, "brokerPropertyResult", m.brokerPropertyResult, writeResultPropertyBroker);
  putMessage(w, 66, "optionPropertyResult", m.optionPropertyResult, writeResultPropertyOption);
  putMessage(w, 74, "klineShapePropertyResult", m.klineShapePropertyResult, writeResultPropertyKlineShape);
}

export const RspItemResult: MessageType<types.RspItemResult> = { name: "Qot_StockScreen.RspItemResult", read: readRspItemResult, write: writeRspItemResult };

/** @internal */
export function writeStockScreenItem(w: Writer, m: Loose<types.StockScreenItem>): void {
  putUint64(w, 8, "stockId", m.stockId);
  putMessages(w, 18, "results", m.results, writeRspItemResult);
}

export const StockScreenItem: MessageType<types.StockScreenItem> = { name: "Qot_StockScreen.StockScreenItem", read: readStockScreenItem, write: writeStockScreenItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  const filterList: types.ScreenQuery[] = [];
  const retrieveList: types.RetrieveQuery[] = [];
  const watchlistStockIds: bigint[] = [];
  let sort: types.Sort | undefined;
  let pageFrom: number | undefined;
  let pageCount: number | undefined;
  const sortList: types.Sort[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) filterList.push(readScreenQuery(below(r, "filterList", filterList.length)));
    while (r.tag === 18) retrieveList.push(readRetrieveQuery(below(r, "retrieveList", retrieveList.length)));
    while (r.tag === 24) item(r, watchlistStockIds, plainUint64); while (r.tag === 26) items(r, watchlistStockIds, plainUint64);
    if (r.tag === 34) sort = readSort(below(r, "sort"));
    if (r.tag === 40) pageFrom = int32(r);
    if (r.tag === 48) pageCount = int32(r);
    while (r.tag === 74) sortList.push(readSort(below(r, "sortList", sortList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 28, { filterList, retrieveList, watchlistStockIds, sort, pageFrom, pageCount, sortList });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_StockScreen.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 18, "dataList", m.dataList, writeStockScreenItem);
  putInt32(w, 24, "lastPage", m.lastPage);
  putInt32(w, 32, "allCount", m.allCount);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_StockScreen.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_StockScreen.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_StockScreen.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for stocks that pass a set of conditions, a page at a time. Qot_StockScreen, protocol 3252. */
export const StockScreen: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3252,
  name: "Qot_StockScreen",
  effect: "read",
  bounds: { pageMax: 200 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
