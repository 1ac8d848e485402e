// Generated from Qot_StockScreen.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage, putList, putMessages } from "../../../protobuf/writer.ts";
import { putDouble, putBool, putInt32, putString, putInt64, putUint32, putUint64 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int32, string, int64, plainInt64, item, items, uint32, double, uint64 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";

/** One end of an interval. */
export interface Boundary {
  /** The bound, not scaled; its unit is that of the figure which is compared. */
  value: number;
  /** Whether the bound itself belongs to the interval. */
  includes: boolean;
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
  /** How the values are scaled for display: 0 as they are, 1 ten thousands or thousands, 2 millions, 3 hundred millions or billions. */
  unit?: number | undefined;
}

/** @internal */
export function writeInterval(w: Writer, m: Loose<Interval>): void {
  putMessage(w, 10, "filterMin", m.filterMin, writeBoundary);
  putMessage(w, 18, "filterMax", m.filterMax, writeBoundary);
  putInt32(w, 24, "unit", m.unit);
}

/** A parameter of a figure. */
export interface Param {
  /** What the value is: 1 a text, 2 a number, 3 several numbers. */
  type?: number | undefined;
  /** The value, where it is a text. */
  sval?: string | undefined;
  /** The value, where it is a number; the figure decides its unit. */
  ival?: bigint | undefined;
  /** The values, where there are several; the figure decides their unit. */
  aval: bigint[];
}

/** @internal */
export function readParam(r: Reader): Param {
  let type: number | undefined;
  let sval: string | undefined;
  let ival: bigint | undefined;
  const aval: bigint[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) type = int32(r);
    if (r.tag === 18) sval = string(r);
    if (r.tag === 24) ival = int64(r);
    while (r.tag === 32) item(r, aval, plainInt64); while (r.tag === 34) items(r, aval, plainInt64);
    if (r.pos === pos) skip(r);
  }
  return done(r, 19, { type, sval, ival, aval });
}

/** @internal */
export function writeParam(w: Writer, m: Loose<Param>): void {
  putInt32(w, 8, "type", m.type);
  putString(w, 18, "sval", m.sval);
  putInt64(w, 24, "ival", m.ival);
  putList(w, 32, "aval", m.aval, putInt64);
}

/** A basic figure. */
export interface PropertyBasic {
  /** A number for the figure (1101 code, 1102 name, 1103 industry); the schema has no list of them. */
  name?: number | undefined;
}

/** @internal */
export function readPropertyBasic(r: Reader): PropertyBasic {
  let name: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) name = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 6, { name });
}

/** @internal */
export function writePropertyBasic(w: Writer, m: Loose<PropertyBasic>): void {
  putInt32(w, 8, "name", m.name);
}

/** A simple figure. */
export interface PropertySimple {
  /** A number for the figure (2201 latest price, 2301 market value); the schema has no list of them. */
  name?: number | undefined;
}

/** @internal */
export function readPropertySimple(r: Reader): PropertySimple {
  let name: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) name = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 6, { name });
}

/** @internal */
export function writePropertySimple(w: Writer, m: Loose<PropertySimple>): void {
  putInt32(w, 8, "name", m.name);
}

/** A figure over several days. */
export interface PropertyCumulative {
  /** A number for the figure (3101 change of price, 3102 the same in percent); the schema has no list of them. */
  name?: number | undefined;
  /** Number of days that the figure covers; 1 when absent. */
  days?: number | undefined;
  /** Whether or over which periods a mean is taken; the vendor does not document it. */
  periodAverage?: number | undefined;
}

/** @internal */
export function readPropertyCumulative(r: Reader): PropertyCumulative {
  let name: number | undefined;
  let days: number | undefined;
  let periodAverage: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) name = int32(r);
    if (r.tag === 16) days = uint32(r);
    if (r.tag === 24) periodAverage = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 8, { name, days, periodAverage });
}

/** @internal */
export function writePropertyCumulative(w: Writer, m: Loose<PropertyCumulative>): void {
  putInt32(w, 8, "name", m.name);
  putUint32(w, 16, "days", m.days);
  putInt32(w, 24, "periodAverage", m.periodAverage);
}

/** A figure of the financial statements. */
export interface PropertyFinancial {
  /** A number for the figure (4101 net profit, 4102 growth of net profit); the schema has no list of them. */
  name?: number | undefined;
  /** The fiscal period: 1 the first quarter, 2 the second, 10 the latest quarter, 100 the year; the schema has no list of them. */
  term?: number | undefined;
  /** Span that growth is measured over, 1 to 9, for figures of growth only; the vendor does not document its unit. */
  duration?: bigint | undefined;
  /** The fiscal year, such as 2024. */
  year?: number | undefined;
  /** Whether or over which periods a mean is taken; the vendor does not document it. */
  periodAverage?: number | undefined;
  /** How far a forecast looks ahead; the vendor does not document its numbers. */
  futureDuration?: number | undefined;
}

/** @internal */
export function readPropertyFinancial(r: Reader): PropertyFinancial {
  let name: number | undefined;
  let term: number | undefined;
  let duration: bigint | undefined;
  let year: number | undefined;
  let periodAverage: number | undefined;
  let futureDuration: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) name = int32(r);
    if (r.tag === 16) term = int32(r);
    if (r.tag === 24) duration = int64(r);
    if (r.tag === 32) year = int32(r);
    if (r.tag === 40) periodAverage = int32(r);
    if (r.tag === 48) futureDuration = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { name, term, duration, year, periodAverage, futureDuration });
}

/** @internal */
export function writePropertyFinancial(w: Writer, m: Loose<PropertyFinancial>): void {
  putInt32(w, 8, "name", m.name);
  putInt32(w, 16, "term", m.term);
  putInt64(w, 24, "duration", m.duration);
  putInt32(w, 32, "year", m.year);
  putInt32(w, 40, "periodAverage", m.periodAverage);
  putInt32(w, 48, "futureDuration", m.futureDuration);
}

/** A technical indicator. */
export interface PropertyIndicator {
  /** A number for the figure (1 latest price, 11 5-day mean, 31 KDJ K, 41 MACD DIF); the schema has no list of them. */
  name?: number | undefined;
  /** The period of a K-line: 1 a minute, 11 a day, 21 a week, 31 a month; the schema has no list of them. */
  period?: number | undefined;
  /** Parameters of the indicator: 6 for a mean of 6, 15 and 3 for BOLL(15,3). */
  indicatorParams: bigint[];
}

/** @internal */
export function readPropertyIndicator(r: Reader): PropertyIndicator {
  let name: number | undefined;
  let period: number | undefined;
  const indicatorParams: bigint[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) name = int32(r);
    if (r.tag === 16) period = int32(r);
    while (r.tag === 24) item(r, indicatorParams, plainInt64); while (r.tag === 26) items(r, indicatorParams, plainInt64);
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { name, period, indicatorParams });
}

/** @internal */
export function writePropertyIndicator(w: Writer, m: Loose<PropertyIndicator>): void {
  putInt32(w, 8, "name", m.name);
  putInt32(w, 16, "period", m.period);
  putList(w, 24, "indicatorParams", m.indicatorParams, putInt64);
}

/** One of the vendor's own figures. */
export interface PropertyFeatured {
  /** A number for the figure (5101 part of the shares in profit, 5201 reading of an indicator); the schema has no list of them. */
  name?: number | undefined;
  /** The period of a K-line: 1 a minute, 11 a day, 21 a week, 31 a month; the schema has no list of them. */
  period?: number | undefined;
  /** The range that the figure covers; the vendor does not document its numbers. */
  rangePeriod?: number | undefined;
  /** A parameter of the figure; the vendor does not document it. */
  firstCustomParam?: bigint | undefined;
}

/** @internal */
export function readPropertyFeatured(r: Reader): PropertyFeatured {
  let name: number | undefined;
  let period: number | undefined;
  let rangePeriod: number | undefined;
  let firstCustomParam: bigint | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) name = int32(r);
    if (r.tag === 16) period = int32(r);
    if (r.tag === 24) rangePeriod = int32(r);
    if (r.tag === 32) firstCustomParam = int64(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { name, period, rangePeriod, firstCustomParam });
}

/** @internal */
export function writePropertyFeatured(w: Writer, m: Loose<PropertyFeatured>): void {
  putInt32(w, 8, "name", m.name);
  putInt32(w, 16, "period", m.period);
  putInt32(w, 24, "rangePeriod", m.rangePeriod);
  putInt64(w, 32, "firstCustomParam", m.firstCustomParam);
}

/** A figure of brokers' holdings. */
export interface PropertyBroker {
  /** A number for the figure (6101 concentration, 6102 change, 6103 quantity); the schema has no list of them. */
  name?: number | undefined;
  /** Number of days that the figure covers. */
  days?: number | undefined;
  /** A parameter as text, such as the id of a broker or how many of the largest are counted. */
  param?: string | undefined;
}

/** @internal */
export function readPropertyBroker(r: Reader): PropertyBroker {
  let name: number | undefined;
  let days: number | undefined;
  let param: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) name = int32(r);
    if (r.tag === 16) days = int32(r);
    if (r.tag === 26) param = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { name, days, param });
}

/** @internal */
export function writePropertyBroker(w: Writer, m: Loose<PropertyBroker>): void {
  putInt32(w, 8, "name", m.name);
  putInt32(w, 16, "days", m.days);
  putString(w, 26, "param", m.param);
}

/** A figure of the options on the stock. */
export interface PropertyOption {
  /** A number for the figure (1000 implied volatility, 1001 its rank); the schema has no list of them. */
  name?: number | undefined;
  /** A parameter of the figure. */
  param?: Param | undefined;
  /** Days that historical volatility looks back: 0 is 30, 1 is 60, 2 is 90, 3 is 120, 4 is 365. */
  period?: number | undefined;
}

/** @internal */
export function readPropertyOption(r: Reader): PropertyOption {
  let name: number | undefined;
  let param: Param | undefined;
  let period: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) name = int32(r);
    if (r.tag === 18) param = readParam(below(r, "param"));
    if (r.tag === 24) period = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 8, { name, param, period });
}

/** @internal */
export function writePropertyOption(w: Writer, m: Loose<PropertyOption>): void {
  putInt32(w, 8, "name", m.name);
  putMessage(w, 18, "param", m.param, writeParam);
  putInt32(w, 24, "period", m.period);
}

/** A chart pattern. */
export interface PropertyKlineShape {
  /** A number for the figure (6200 the pattern, 6201 how often the price then rises or falls); the schema has no list of them. */
  name?: number | undefined;
  /** The period of a K-line: a day or an hour only. */
  period?: number | undefined;
}

/** @internal */
export function readPropertyKlineShape(r: Reader): PropertyKlineShape {
  let name: number | undefined;
  let period: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) name = int32(r);
    if (r.tag === 16) period = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { name, period });
}

/** @internal */
export function writePropertyKlineShape(w: Writer, m: Loose<PropertyKlineShape>): void {
  putInt32(w, 8, "name", m.name);
  putInt32(w, 16, "period", m.period);
}

/** A condition on a property that a stock has or has not. */
export interface QuerySimpleField {
  /** A number for the property (1 market, 2 exchange, 3 index, 4 watchlist); the schema has no list of them. */
  simpleField?: number | undefined;
  /** Values of the property; one must match. `simpleField` decides what they are. */
  screenValueList: bigint[];
}

/** @internal */
export function writeQuerySimpleField(w: Writer, m: Loose<QuerySimpleField>): void {
  putInt32(w, 8, "simpleField", m.simpleField);
  putList(w, 16, "screenValueList", m.screenValueList, putInt64);
}

/** Plates below one other plate. */
export interface Plate {
  /** Code of the plate above them (`BK1000`). */
  parentPlateId?: string | undefined;
  /** Codes of the plates; one of them must match. */
  plateIdList: string[];
}

/** @internal */
export function writePlate(w: Writer, m: Loose<Plate>): void {
  putString(w, 10, "parentPlateId", m.parentPlateId);
  putList(w, 18, "plateIdList", m.plateIdList, putString);
}

/** A condition on the plates of a stock. */
export interface QueryPlate {
  /** The plates; the stock must be in one of them. */
  plateList: Plate[];
}

/** @internal */
export function writeQueryPlate(w: Writer, m: Loose<QueryPlate>): void {
  putMessages(w, 10, "plateList", m.plateList, writePlate);
}

/** A condition on a simple figure. */
export interface QueryPropertySimple {
  /** The figure that is compared. */
  property: PropertySimple;
  /** The lowest value to keep; no bound when absent. */
  filterMin?: Boundary | undefined;
  /** The highest value to keep; no bound when absent. */
  filterMax?: Boundary | undefined;
  /** How the values are scaled for display: 0 as they are, 1 ten thousands or thousands, 2 millions, 3 hundred millions or billions. */
  unit?: number | undefined;
}

/** @internal */
export function writeQueryPropertySimple(w: Writer, m: Loose<QueryPropertySimple>): void {
  putMessage(w, 10, "property", m.property ?? missing(w, "property"), writePropertySimple);
  putMessage(w, 18, "filterMin", m.filterMin, writeBoundary);
  putMessage(w, 26, "filterMax", m.filterMax, writeBoundary);
  putInt32(w, 32, "unit", m.unit);
}

/** A condition on a figure over several days. */
export interface QueryPropertyCumulative {
  /** The figure that is compared. */
  property: PropertyCumulative;
  /** The lowest value to keep; no bound when absent. */
  filterMin?: Boundary | undefined;
  /** The highest value to keep; no bound when absent. */
  filterMax?: Boundary | undefined;
  /** Number of periods in a row that must pass. */
  continuousPeriod?: number | undefined;
  /** How the values are scaled for display: 0 as they are, 1 ten thousands or thousands, 2 millions, 3 hundred millions or billions. */
  unit?: number | undefined;
}

/** @internal */
export function writeQueryPropertyCumulative(w: Writer, m: Loose<QueryPropertyCumulative>): void {
  putMessage(w, 10, "property", m.property ?? missing(w, "property"), writePropertyCumulative);
  putMessage(w, 18, "filterMin", m.filterMin, writeBoundary);
  putMessage(w, 26, "filterMax", m.filterMax, writeBoundary);
  putInt32(w, 32, "continuousPeriod", m.continuousPeriod);
  putInt32(w, 40, "unit", m.unit);
}

/** A condition on a figure of the financial statements. */
export interface QueryPropertyFinancial {
  /** The figure that is compared. */
  property: PropertyFinancial;
  /** The lowest value to keep; no bound when absent. */
  filterMin?: Boundary | undefined;
  /** The highest value to keep; no bound when absent. */
  filterMax?: Boundary | undefined;
  /** Number of periods in a row that must pass. */
  continuousPeriod?: number | undefined;
  /** How the values are scaled for display: 0 as they are, 1 ten thousands or thousands, 2 millions, 3 hundred millions or billions. */
  unit?: number | undefined;
}

/** @internal */
export function writeQueryPropertyFinancial(w: Writer, m: Loose<QueryPropertyFinancial>): void {
  putMessage(w, 10, "property", m.property ?? missing(w, "property"), writePropertyFinancial);
  putMessage(w, 18, "filterMin", m.filterMin, writeBoundary);
  putMessage(w, 26, "filterMax", m.filterMax, writeBoundary);
  putInt32(w, 32, "continuousPeriod", m.continuousPeriod);
  putInt32(w, 56, "unit", m.unit);
}

/** A comparison of two technical indicators, or of one with a value. */
export interface QueryIndicatorPositional {
  /** How the first stands to the second: 1 above, 2 below, 3 crosses upwards, 4 crosses downwards. */
  position: number;
  /** No longer in use; see `periodType`. */
  period: number;
  /** No longer in use; see `firstIndicatorName`. */
  firstIndicator: number;
  /** A number for an indicator (1 latest price, 11 5-day mean, 31 KDJ K, 41 MACD DIF); the schema has no list of them. */
  secondIndicator?: number | undefined;
  /** A value instead of a second indicator, in the unit of the first. */
  secondValue?: bigint | undefined;
  /** Parameters of the first indicator, such as its period. */
  firstIndicatorParams: bigint[];
  /** Parameters of the second indicator, such as its period. */
  secondIndicatorParams: bigint[];
  /** Number of periods in a row that must pass. */
  continuousPeriod?: number | undefined;
  /** Intervals that the first indicator must be in; the vendor does not document when they apply. */
  intervals: Interval[];
  /** A number for an indicator (1 latest price, 11 5-day mean, 31 KDJ K, 41 MACD DIF); the schema has no list of them. */
  firstIndicatorName?: number | undefined;
  /** The period of a K-line: 1 a minute, 11 a day, 21 a week, 31 a month; the schema has no list of them. */
  periodType?: number | undefined;
}

/** @internal */
export function writeQueryIndicatorPositional(w: Writer, m: Loose<QueryIndicatorPositional>): void {
  putInt32(w, 8, "position", m.position ?? missing(w, "position"));
  putInt32(w, 16, "period", m.period ?? missing(w, "period"));
  putInt32(w, 24, "firstIndicator", m.firstIndicator ?? missing(w, "firstIndicator"));
  putInt32(w, 32, "secondIndicator", m.secondIndicator);
  putInt64(w, 40, "secondValue", m.secondValue);
  putList(w, 48, "firstIndicatorParams", m.firstIndicatorParams, putInt64);
  putList(w, 56, "secondIndicatorParams", m.secondIndicatorParams, putInt64);
  putInt32(w, 64, "continuousPeriod", m.continuousPeriod);
  putMessages(w, 82, "intervals", m.intervals, writeInterval);
  putInt32(w, 88, "firstIndicatorName", m.firstIndicatorName);
  putInt32(w, 96, "periodType", m.periodType);
}

/** A condition on a pattern of technical indicators. */
export interface QueryIndicatorPattern {
  /** No longer in use; see `name`. */
  pattern?: number | undefined;
  /** No longer in use; see `periodType`. */
  period: number;
  /** Number of periods in a row that must pass. */
  continuousPeriod?: number | undefined;
  /** A number for the pattern; the schema has no list of them. */
  name?: number | undefined;
  /** Whether the pattern must be there (true) or must not; true when absent. */
  isMatching?: boolean | undefined;
  /** Numbers of patterns below that one; the schema has no list of them. */
  subPatterns: number[];
  /** The period of a K-line: 1 a minute, 11 a day, 21 a week, 31 a month; the schema has no list of them. */
  periodType?: number | undefined;
}

/** @internal */
export function writeQueryIndicatorPattern(w: Writer, m: Loose<QueryIndicatorPattern>): void {
  putInt32(w, 8, "pattern", m.pattern);
  putInt32(w, 16, "period", m.period ?? missing(w, "period"));
  putInt32(w, 24, "continuousPeriod", m.continuousPeriod);
  putInt32(w, 32, "name", m.name);
  putBool(w, 40, "isMatching", m.isMatching);
  putList(w, 48, "subPatterns", m.subPatterns, putInt32);
  putInt32(w, 56, "periodType", m.periodType);
}

/** A condition on one of the vendor's own figures. */
export interface QueryPropertyFeatured {
  /** The figure that is compared. */
  property?: PropertyFeatured | undefined;
  /** No longer in use; see `intervals`. */
  filterMin?: Boundary | undefined;
  /** No longer in use; see `intervals`. */
  filterMax?: Boundary | undefined;
  /** Intervals of which one must contain the figure. */
  intervals: Interval[];
  /** Values of which the figure must have one; `property` decides what they are. */
  valueSet: bigint[];
}

/** @internal */
export function writeQueryPropertyFeatured(w: Writer, m: Loose<QueryPropertyFeatured>): void {
  putMessage(w, 10, "property", m.property, writePropertyFeatured);
  putMessage(w, 18, "filterMin", m.filterMin, writeBoundary);
  putMessage(w, 26, "filterMax", m.filterMax, writeBoundary);
  putMessages(w, 34, "intervals", m.intervals, writeInterval);
  putList(w, 40, "valueSet", m.valueSet, putInt64);
}

/** A condition on brokers' holdings. */
export interface QueryPropertyBroker {
  /** The figure that is compared. */
  property?: PropertyBroker | undefined;
  /** Intervals of which one must contain the figure. */
  intervals: Interval[];
}

/** @internal */
export function writeQueryPropertyBroker(w: Writer, m: Loose<QueryPropertyBroker>): void {
  putMessage(w, 10, "property", m.property, writePropertyBroker);
  putMessages(w, 18, "intervals", m.intervals, writeInterval);
}

/** A condition on the options on the stock. */
export interface QueryPropertyOption {
  /** The figure that is compared. */
  property?: PropertyOption | undefined;
  /** Intervals of which one must contain the figure. */
  intervals: Interval[];
}

/** @internal */
export function writeQueryPropertyOption(w: Writer, m: Loose<QueryPropertyOption>): void {
  putMessage(w, 10, "property", m.property, writePropertyOption);
  putMessages(w, 18, "intervals", m.intervals, writeInterval);
}

/** A condition on a chart pattern. */
export interface QueryKlineShape {
  /** The figure that is compared. */
  property?: PropertyKlineShape | undefined;
  /** Numbers of patterns of which one must be there; the schema has no list of them. */
  valueSet: bigint[];
}

/** @internal */
export function writeQueryKlineShape(w: Writer, m: Loose<QueryKlineShape>): void {
  putMessage(w, 10, "property", m.property, writePropertyKlineShape);
  putList(w, 40, "valueSet", m.valueSet, putInt64);
}

/** One condition; exactly one of the fields is set. */
export interface ScreenQuery {
  /** A condition on a property that a stock has or has not. */
  simpleFieldQuery?: QuerySimpleField | undefined;
  /** A condition on the plates of the stock. */
  plateQuery?: QueryPlate | undefined;
  /** A condition on a simple figure. */
  simplePropertyQuery?: QueryPropertySimple | undefined;
  /** A condition on a figure over several days. */
  cumulativePropertyQuery?: QueryPropertyCumulative | undefined;
  /** A condition on a figure of the financial statements. */
  financialPropertyQuery?: QueryPropertyFinancial | undefined;
  /** A condition on how two technical indicators stand to each other. */
  indicatorPositionalQuery?: QueryIndicatorPositional | undefined;
  /** A condition on a pattern of technical indicators. */
  indicatorPatternQuery?: QueryIndicatorPattern | undefined;
  /** A condition on one of the vendor's own figures. */
  featuredPropertyQuery?: QueryPropertyFeatured | undefined;
  /** A condition on what brokers hold. */
  brokerHoldingsQuery?: QueryPropertyBroker | undefined;
  /** A condition on a chart pattern. */
  klineShapeQuery?: QueryKlineShape | undefined;
  /** A condition on the options on the stock. */
  optionQuery?: QueryPropertyOption | undefined;
}

/** @internal */
export function writeScreenQuery(w: Writer, m: Loose<ScreenQuery>): void {
  putMessage(w, 10, "simpleFieldQuery", m.simpleFieldQuery, writeQuerySimpleField);
  putMessage(w, 18, "plateQuery", m.plateQuery, writeQueryPlate);
  putMessage(w, 26, "simplePropertyQuery", m.simplePropertyQuery, writeQueryPropertySimple);
  putMessage(w, 34, "cumulativePropertyQuery", m.cumulativePropertyQuery, writeQueryPropertyCumulative);
  putMessage(w, 42, "financialPropertyQuery", m.financialPropertyQuery, writeQueryPropertyFinancial);
  putMessage(w, 50, "indicatorPositionalQuery", m.indicatorPositionalQuery, writeQueryIndicatorPositional);
  putMessage(w, 58, "indicatorPatternQuery", m.indicatorPatternQuery, writeQueryIndicatorPattern);
  putMessage(w, 66, "featuredPropertyQuery", m.featuredPropertyQuery, writeQueryPropertyFeatured);
  putMessage(w, 74, "brokerHoldingsQuery", m.brokerHoldingsQuery, writeQueryPropertyBroker);
  putMessage(w, 82, "klineShapeQuery", m.klineShapeQuery, writeQueryKlineShape);
  putMessage(w, 90, "optionQuery", m.optionQuery, writeQueryPropertyOption);
}

/** One figure that is wanted; exactly one of the fields is set. */
export interface RetrieveQuery {
  /** A code, a name or the like. */
  basicProperty?: PropertyBasic | undefined;
  /** A price, a market value or the like. */
  simpleProperty?: PropertySimple | undefined;
  /** A figure over several days. */
  cumulativeProperty?: PropertyCumulative | undefined;
  /** A figure of the financial statements. */
  financialProperty?: PropertyFinancial | undefined;
  /** A moving average, MACD or another technical indicator. */
  indicatorProperty?: PropertyIndicator | undefined;
  /** One of the vendor's own figures. */
  featuredProperty?: PropertyFeatured | undefined;
  /** A figure of brokers' holdings. */
  brokerProperty?: PropertyBroker | undefined;
  /** A figure of the options on the stock. */
  optionProperty?: PropertyOption | undefined;
  /** A chart pattern. */
  klineShapeProperty?: PropertyKlineShape | undefined;
}

/** @internal */
export function writeRetrieveQuery(w: Writer, m: Loose<RetrieveQuery>): void {
  putMessage(w, 10, "basicProperty", m.basicProperty, writePropertyBasic);
  putMessage(w, 18, "simpleProperty", m.simpleProperty, writePropertySimple);
  putMessage(w, 26, "cumulativeProperty", m.cumulativeProperty, writePropertyCumulative);
  putMessage(w, 34, "financialProperty", m.financialProperty, writePropertyFinancial);
  putMessage(w, 42, "indicatorProperty", m.indicatorProperty, writePropertyIndicator);
  putMessage(w, 50, "featuredProperty", m.featuredProperty, writePropertyFeatured);
  putMessage(w, 58, "brokerProperty", m.brokerProperty, writePropertyBroker);
  putMessage(w, 66, "optionProperty", m.optionProperty, writePropertyOption);
  putMessage(w, 74, "klineShapeProperty", m.klineShapeProperty, writePropertyKlineShape);
}

/** What the rows are sorted by; one of the figures is set. */
export interface Sort {
  /** The direction: 1 upwards, 2 downwards, 3 upwards and 4 downwards by absolute value. */
  direction: number;
  /** A code, a name or the like. */
  basicProperty?: PropertyBasic | undefined;
  /** A price, a market value or the like. */
  simpleProperty?: PropertySimple | undefined;
  /** A figure over several days. */
  cumulativeProperty?: PropertyCumulative | undefined;
  /** A figure of the financial statements. */
  financialProperty?: PropertyFinancial | undefined;
  /** A moving average, MACD or another technical indicator. */
  indicatorProperty?: PropertyIndicator | undefined;
  /** One of the vendor's own figures. */
  featuredProperty?: PropertyFeatured | undefined;
  /** A figure of brokers' holdings. */
  brokerProperty?: PropertyBroker | undefined;
  /** A figure of the options on the stock. */
  optionProperty?: PropertyOption | undefined;
  /** A chart pattern. */
  klineShapeProperty?: PropertyKlineShape | undefined;
}

/** @internal */
export function writeSort(w: Writer, m: Loose<Sort>): void {
  putInt32(w, 8, "direction", m.direction ?? missing(w, "direction"));
  putMessage(w, 18, "basicProperty", m.basicProperty, writePropertyBasic);
  putMessage(w, 26, "simpleProperty", m.simpleProperty, writePropertySimple);
  putMessage(w, 34, "cumulativeProperty", m.cumulativeProperty, writePropertyCumulative);
  putMessage(w, 42, "financialProperty", m.financialProperty, writePropertyFinancial);
  putMessage(w, 50, "indicatorProperty", m.indicatorProperty, writePropertyIndicator);
  putMessage(w, 58, "featuredProperty", m.featuredProperty, writePropertyFeatured);
  putMessage(w, 66, "brokerProperty", m.brokerProperty, writePropertyBroker);
  putMessage(w, 74, "optionProperty", m.optionProperty, writePropertyOption);
  putMessage(w, 82, "klineShapeProperty", m.klineShapeProperty, writePropertyKlineShape);
}

/** The value of one figure; `valueType` says which field contains it. */
export interface ResultPropertyBasic {
  /** The figure that the value is of. */
  property?: PropertyBasic | undefined;
  /** Which field holds the value: 1 `sval`, 2 `ival`, 3 `aval`, 4 `dval`. */
  valueType?: number | undefined;
  /** The value, where it is a text. */
  sval?: string | undefined;
  /** The value, where it is a whole number; its unit follows from `property`. */
  ival?: bigint | undefined;
  /** The values, where they are several whole numbers; their unit follows from `property`. */
  aval: bigint[];
  /** The value, where it has a fraction; its unit follows from `property`. */
  dval?: number | undefined;
  /** Name of the vendor's enum that `ival` is a number of; absent for other figures. */
  enumTypeName?: string | undefined;
  /** Name of the number in that enum (`DOUBLE_PEAKS`). */
  enumName?: string | undefined;
}

/** @internal */
export function readResultPropertyBasic(r: Reader): ResultPropertyBasic {
  let property: PropertyBasic | undefined;
  let valueType: number | undefined;
  let sval: string | undefined;
  let ival: bigint | undefined;
  const aval: bigint[] = [];
  let dval: number | undefined;
  let enumTypeName: string | undefined;
  let enumName: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) property = readPropertyBasic(below(r, "property"));
    if (r.tag === 16) valueType = int32(r);
    if (r.tag === 26) sval = string(r);
    if (r.tag === 32) ival = int64(r);
    while (r.tag === 40) item(r, aval, plainInt64); while (r.tag === 42) items(r, aval, plainInt64);
    if (r.tag === 49) dval = double(r);
    if (r.tag === 58) enumTypeName = string(r);
    if (r.tag === 66) enumName = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 31, { property, valueType, sval, ival, aval, dval, enumTypeName, enumName });
}

/** The value of one figure; `valueType` says which field contains it. */
export interface ResultPropertySimple {
  /** The figure that the value is of. */
  property?: PropertySimple | undefined;
  /** Which field holds the value: 1 `sval`, 2 `ival`, 3 `aval`, 4 `dval`. */
  valueType?: number | undefined;
  /** The value, where it is a text. */
  sval?: string | undefined;
  /** The value, where it is a whole number; its unit follows from `property`. */
  ival?: bigint | undefined;
  /** The values, where they are several whole numbers; their unit follows from `property`. */
  aval: bigint[];
  /** The value, where it has a fraction; its unit follows from `property`. */
  dval?: number | undefined;
  /** Name of the vendor's enum that `ival` is a number of; absent for other figures. */
  enumTypeName?: string | undefined;
  /** Name of the number in that enum (`DOUBLE_PEAKS`). */
  enumName?: string | undefined;
}

/** @internal */
export function readResultPropertySimple(r: Reader): ResultPropertySimple {
  let property: PropertySimple | undefined;
  let valueType: number | undefined;
  let sval: string | undefined;
  let ival: bigint | undefined;
  const aval: bigint[] = [];
  let dval: number | undefined;
  let enumTypeName: string | undefined;
  let enumName: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) property = readPropertySimple(below(r, "property"));
    if (r.tag === 16) valueType = int32(r);
    if (r.tag === 26) sval = string(r);
    if (r.tag === 32) ival = int64(r);
    while (r.tag === 40) item(r, aval, plainInt64); while (r.tag === 42) items(r, aval, plainInt64);
    if (r.tag === 49) dval = double(r);
    if (r.tag === 58) enumTypeName = string(r);
    if (r.tag === 66) enumName = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 31, { property, valueType, sval, ival, aval, dval, enumTypeName, enumName });
}

/** The value of one figure; `valueType` says which field contains it. */
export interface ResultPropertyCumulative {
  /** The figure that the value is of. */
  property?: PropertyCumulative | undefined;
  /** Which field holds the value: 1 `sval`, 2 `ival`, 3 `aval`, 4 `dval`. */
  valueType?: number | undefined;
  /** The value, where it is a text. */
  sval?: string | undefined;
  /** The value, where it is a whole number; its unit follows from `property`. */
  ival?: bigint | undefined;
  /** The values, where they are several whole numbers; their unit follows from `property`. */
  aval: bigint[];
  /** The value, where it has a fraction; its unit follows from `property`. */
  dval?: number | undefined;
  /** Name of the vendor's enum that `ival` is a number of; absent for other figures. */
  enumTypeName?: string | undefined;
  /** Name of the number in that enum (`DOUBLE_PEAKS`). */
  enumName?: string | undefined;
}

/** @internal */
export function readResultPropertyCumulative(r: Reader): ResultPropertyCumulative {
  let property: PropertyCumulative | undefined;
  let valueType: number | undefined;
  let sval: string | undefined;
  let ival: bigint | undefined;
  const aval: bigint[] = [];
  let dval: number | undefined;
  let enumTypeName: string | undefined;
  let enumName: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) property = readPropertyCumulative(below(r, "property"));
    if (r.tag === 16) valueType = int32(r);
    if (r.tag === 26) sval = string(r);
    if (r.tag === 32) ival = int64(r);
    while (r.tag === 40) item(r, aval, plainInt64); while (r.tag === 42) items(r, aval, plainInt64);
    if (r.tag === 49) dval = double(r);
    if (r.tag === 58) enumTypeName = string(r);
    if (r.tag === 66) enumName = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 31, { property, valueType, sval, ival, aval, dval, enumTypeName, enumName });
}

/** The value of one figure; `valueType` says which field contains it. */
export interface ResultPropertyFinancial {
  /** The figure that the value is of. */
  property?: PropertyFinancial | undefined;
  /** Which field holds the value: 1 `sval`, 2 `ival`, 3 `aval`, 4 `dval`. */
  valueType?: number | undefined;
  /** The value, where it is a text. */
  sval?: string | undefined;
  /** The value, where it is a whole number; its unit follows from `property`. */
  ival?: bigint | undefined;
  /** The values, where they are several whole numbers; their unit follows from `property`. */
  aval: bigint[];
  /** The value, where it has a fraction; its unit follows from `property`. */
  dval?: number | undefined;
  /** Last day of the fiscal period, in Unix seconds. */
  endTime?: number | undefined;
  /** Name of the vendor's enum that `ival` is a number of; absent for other figures. */
  enumTypeName?: string | undefined;
  /** Name of the number in that enum (`DOUBLE_PEAKS`). */
  enumName?: string | undefined;
}

/** @internal */
export function readResultPropertyFinancial(r: Reader): ResultPropertyFinancial {
  let property: PropertyFinancial | undefined;
  let valueType: number | undefined;
  let sval: string | undefined;
  let ival: bigint | undefined;
  const aval: bigint[] = [];
  let dval: number | undefined;
  let endTime: number | undefined;
  let enumTypeName: string | undefined;
  let enumName: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) property = readPropertyFinancial(below(r, "property"));
    if (r.tag === 16) valueType = int32(r);
    if (r.tag === 26) sval = string(r);
    if (r.tag === 32) ival = int64(r);
    while (r.tag === 40) item(r, aval, plainInt64); while (r.tag === 42) items(r, aval, plainInt64);
    if (r.tag === 49) dval = double(r);
    if (r.tag === 56) endTime = uint32(r);
    if (r.tag === 66) enumTypeName = string(r);
    if (r.tag === 74) enumName = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 32, { property, valueType, sval, ival, aval, dval, endTime, enumTypeName, enumName });
}

/** The value of one figure; `valueType` says which field contains it. */
export interface ResultPropertyIndicator {
  /** The figure that the value is of. */
  property?: PropertyIndicator | undefined;
  /** Which field holds the value: 1 `sval`, 2 `ival`, 3 `aval`, 4 `dval`. */
  valueType?: number | undefined;
  /** The value, where it is a text. */
  sval?: string | undefined;
  /** The value, where it is a whole number; its unit follows from `property`. */
  ival?: bigint | undefined;
  /** The values, where they are several whole numbers; their unit follows from `property`. */
  aval: bigint[];
  /** The value, where it has a fraction; its unit follows from `property`. */
  dval?: number | undefined;
  /** Name of the vendor's enum that `ival` is a number of; absent for other figures. */
  enumTypeName?: string | undefined;
  /** Name of the number in that enum (`DOUBLE_PEAKS`). */
  enumName?: string | undefined;
}

/** @internal */
export function readResultPropertyIndicator(r: Reader): ResultPropertyIndicator {
  let property: PropertyIndicator | undefined;
  let valueType: number | undefined;
  let sval: string | undefined;
  let ival: bigint | undefined;
  const aval: bigint[] = [];
  let dval: number | undefined;
  let enumTypeName: string | undefined;
  let enumName: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) property = readPropertyIndicator(below(r, "property"));
    if (r.tag === 16) valueType = int32(r);
    if (r.tag === 26) sval = string(r);
    if (r.tag === 32) ival = int64(r);
    while (r.tag === 40) item(r, aval, plainInt64); while (r.tag === 42) items(r, aval, plainInt64);
    if (r.tag === 49) dval = double(r);
    if (r.tag === 58) enumTypeName = string(r);
    if (r.tag === 66) enumName = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 31, { property, valueType, sval, ival, aval, dval, enumTypeName, enumName });
}

/** The value of one figure; `valueType` says which field contains it. */
export interface ResultPropertyFeatured {
  /** The figure that the value is of. */
  property?: PropertyFeatured | undefined;
  /** Which field holds the value: 1 `sval`, 2 `ival`, 3 `aval`, 4 `dval`. */
  valueType?: number | undefined;
  /** The value, where it is a text. */
  sval?: string | undefined;
  /** The value, where it is a whole number; its unit follows from `property`. */
  ival?: bigint | undefined;
  /** The values, where they are several whole numbers; their unit follows from `property`. */
  aval: bigint[];
  /** The value, where it has a fraction; its unit follows from `property`. */
  dval?: number | undefined;
  /** Name of the vendor's enum that `ival` is a number of; absent for other figures. */
  enumTypeName?: string | undefined;
  /** Name of the number in that enum (`DOUBLE_PEAKS`). */
  enumName?: string | undefined;
}

/** @internal */
export function readResultPropertyFeatured(r: Reader): ResultPropertyFeatured {
  let property: PropertyFeatured | undefined;
  let valueType: number | undefined;
  let sval: string | undefined;
  let ival: bigint | undefined;
  const aval: bigint[] = [];
  let dval: number | undefined;
  let enumTypeName: string | undefined;
  let enumName: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) property = readPropertyFeatured(below(r, "property"));
    if (r.tag === 16) valueType = int32(r);
    if (r.tag === 26) sval = string(r);
    if (r.tag === 32) ival = int64(r);
    while (r.tag === 40) item(r, aval, plainInt64); while (r.tag === 42) items(r, aval, plainInt64);
    if (r.tag === 49) dval = double(r);
    if (r.tag === 58) enumTypeName = string(r);
    if (r.tag === 66) enumName = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 31, { property, valueType, sval, ival, aval, dval, enumTypeName, enumName });
}

/** The value of one figure; `valueType` says which field contains it. */
export interface ResultPropertyKlineShape {
  /** The figure that the value is of. */
  property?: PropertyKlineShape | undefined;
  /** Which field holds the value: 1 `sval`, 2 `ival`, 3 `aval`, 4 `dval`. */
  valueType?: number | undefined;
  /** The value, where it is a text. */
  sval?: string | undefined;
  /** The value, where it is a whole number; its unit follows from `property`. */
  ival?: bigint | undefined;
  /** The values, where they are several whole numbers; their unit follows from `property`. */
  aval: bigint[];
  /** The value, where it has a fraction; its unit follows from `property`. */
  dval?: number | undefined;
  /** Name of the vendor's enum that `ival` is a number of; absent for other figures. */
  enumTypeName?: string | undefined;
  /** Name of the number in that enum (`DOUBLE_PEAKS`). */
  enumName?: string | undefined;
}

/** @internal */
export function readResultPropertyKlineShape(r: Reader): ResultPropertyKlineShape {
  let property: PropertyKlineShape | undefined;
  let valueType: number | undefined;
  let sval: string | undefined;
  let ival: bigint | undefined;
  const aval: bigint[] = [];
  let dval: number | undefined;
  let enumTypeName: string | undefined;
  let enumName: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) property = readPropertyKlineShape(below(r, "property"));
    if (r.tag === 16) valueType = int32(r);
    if (r.tag === 26) sval = string(r);
    if (r.tag === 32) ival = int64(r);
    while (r.tag === 40) item(r, aval, plainInt64); while (r.tag === 42) items(r, aval, plainInt64);
    if (r.tag === 49) dval = double(r);
    if (r.tag === 58) enumTypeName = string(r);
    if (r.tag === 66) enumName = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 31, { property, valueType, sval, ival, aval, dval, enumTypeName, enumName });
}

/** The value of one figure; `valueType` says which field contains it. */
export interface ResultPropertyBroker {
  /** The figure that the value is of. */
  property?: PropertyBroker | undefined;
  /** Which field holds the value: 1 `sval`, 2 `ival`, 3 `aval`, 4 `dval`. */
  valueType?: number | undefined;
  /** The value, where it is a text. */
  sval?: string | undefined;
  /** The value, where it is a whole number; its unit follows from `property`. */
  ival?: bigint | undefined;
  /** The values, where they are several whole numbers; their unit follows from `property`. */
  aval: bigint[];
  /** The value, where it has a fraction; its unit follows from `property`. */
  dval?: number | undefined;
  /** Name of the vendor's enum that `ival` is a number of; absent for other figures. */
  enumTypeName?: string | undefined;
  /** Name of the number in that enum (`DOUBLE_PEAKS`). */
  enumName?: string | undefined;
}

/** @internal */
export function readResultPropertyBroker(r: Reader): ResultPropertyBroker {
  let property: PropertyBroker | undefined;
  let valueType: number | undefined;
  let sval: string | undefined;
  let ival: bigint | undefined;
  const aval: bigint[] = [];
  let dval: number | undefined;
  let enumTypeName: string | undefined;
  let enumName: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) property = readPropertyBroker(below(r, "property"));
    if (r.tag === 16) valueType = int32(r);
    if (r.tag === 26) sval = string(r);
    if (r.tag === 32) ival = int64(r);
    while (r.tag === 40) item(r, aval, plainInt64); while (r.tag === 42) items(r, aval, plainInt64);
    if (r.tag === 49) dval = double(r);
    if (r.tag === 58) enumTypeName = string(r);
    if (r.tag === 66) enumName = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 31, { property, valueType, sval, ival, aval, dval, enumTypeName, enumName });
}

/** The value of one figure; `valueType` says which field contains it. */
export interface ResultPropertyOption {
  /** The figure that the value is of. */
  property?: PropertyOption | undefined;
  /** Which field holds the value: 1 `sval`, 2 `ival`, 3 `aval`, 4 `dval`. */
  valueType?: number | undefined;
  /** The value, where it is a text. */
  sval?: string | undefined;
  /** The value, where it is a whole number; its unit follows from `property`. */
  ival?: bigint | undefined;
  /** The values, where they are several whole numbers; their unit follows from `property`. */
  aval: bigint[];
  /** The value, where it has a fraction; its unit follows from `property`. */
  dval?: number | undefined;
  /** Name of the vendor's enum that `ival` is a number of; absent for other figures. */
  enumTypeName?: string | undefined;
  /** Name of the number in that enum (`DOUBLE_PEAKS`). */
  enumName?: string | undefined;
}

/** @internal */
export function readResultPropertyOption(r: Reader): ResultPropertyOption {
  let property: PropertyOption | undefined;
  let valueType: number | undefined;
  let sval: string | undefined;
  let ival: bigint | undefined;
  const aval: bigint[] = [];
  let dval: number | undefined;
  let enumTypeName: string | undefined;
  let enumName: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) property = readPropertyOption(below(r, "property"));
    if (r.tag === 16) valueType = int32(r);
    if (r.tag === 26) sval = string(r);
    if (r.tag === 32) ival = int64(r);
    while (r.tag === 40) item(r, aval, plainInt64); while (r.tag === 42) items(r, aval, plainInt64);
    if (r.tag === 49) dval = double(r);
    if (r.tag === 58) enumTypeName = string(r);
    if (r.tag === 66) enumName = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 31, { property, valueType, sval, ival, aval, dval, enumTypeName, enumName });
}

/** The value of one figure; exactly one of the fields is set. */
export interface RspItemResult {
  /** The value of a code, a name or the like. */
  basicPropertyResult?: ResultPropertyBasic | undefined;
  /** The value of a simple figure. */
  simplePropertyResult?: ResultPropertySimple | undefined;
  /** The value of a figure over several days. */
  cumulativePropertyResult?: ResultPropertyCumulative | undefined;
  /** The value of a figure of the financial statements. */
  financialPropertyResult?: ResultPropertyFinancial | undefined;
  /** The value of a technical indicator. */
  indicatorPropertyResult?: ResultPropertyIndicator | undefined;
  /** The value of one of the vendor's own figures. */
  featuredPropertyResult?: ResultPropertyFeatured | undefined;
  /** The value of a figure of brokers' holdings. */
  brokerPropertyResult?: ResultPropertyBroker | undefined;
  /** The value of a figure of the options on the stock. */
  optionPropertyResult?: ResultPropertyOption | undefined;
  /** The chart pattern that is there. */
  klineShapePropertyResult?: ResultPropertyKlineShape | undefined;
}

/** @internal */
export function readRspItemResult(r: Reader): RspItemResult {
  let basicPropertyResult: ResultPropertyBasic | undefined;
  let simplePropertyResult: ResultPropertySimple | undefined;
  let cumulativePropertyResult: ResultPropertyCumulative | undefined;
  let financialPropertyResult: ResultPropertyFinancial | undefined;
  let indicatorPropertyResult: ResultPropertyIndicator | undefined;
  let featuredPropertyResult: ResultPropertyFeatured | undefined;
  let brokerPropertyResult: ResultPropertyBroker | undefined;
  let optionPropertyResult: ResultPropertyOption | undefined;
  let klineShapePropertyResult: ResultPropertyKlineShape | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) basicPropertyResult = readResultPropertyBasic(below(r, "basicPropertyResult"));
    if (r.tag === 18) simplePropertyResult = readResultPropertySimple(below(r, "simplePropertyResult"));
    if (r.tag === 26) cumulativePropertyResult = readResultPropertyCumulative(below(r, "cumulativePropertyResult"));
    if (r.tag === 34) financialPropertyResult = readResultPropertyFinancial(below(r, "financialPropertyResult"));
    if (r.tag === 42) indicatorPropertyResult = readResultPropertyIndicator(below(r, "indicatorPropertyResult"));
    if (r.tag === 50) featuredPropertyResult = readResultPropertyFeatured(below(r, "featuredPropertyResult"));
    if (r.tag === 58) brokerPropertyResult = readResultPropertyBroker(below(r, "brokerPropertyResult"));
    if (r.tag === 66) optionPropertyResult = readResultPropertyOption(below(r, "optionPropertyResult"));
    if (r.tag === 74) klineShapePropertyResult = readResultPropertyKlineShape(below(r, "klineShapePropertyResult"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { basicPropertyResult, simplePropertyResult, cumulativePropertyResult, financialPropertyResult, indicatorPropertyResult, featuredPropertyResult, brokerPropertyResult, optionPropertyResult, klineShapePropertyResult });
}

/** One stock that passes, with the requested figures. */
export interface StockScreenItem {
  /** The vendor's number for the stock. */
  stockId?: bigint | undefined;
  /** The figures, one entry each. */
  results: RspItemResult[];
}

/** @internal */
export function readStockScreenItem(r: Reader): StockScreenItem {
  let stockId: bigint | undefined;
  const results: RspItemResult[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) stockId = uint64(r);
    while (r.tag === 18) results.push(readRspItemResult(below(r, "results", results.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { stockId, results });
}

export interface C2S {
  /** Conditions that a stock must pass. */
  filterList: ScreenQuery[];
  /** The figures that are wanted. */
  retrieveList: RetrieveQuery[];
  /** The vendor's numbers of the stocks in the user's watchlist. */
  watchlistStockIds: bigint[];
  /** What the rows are sorted by; ignored where `sortList` is filled. */
  sort?: Sort | undefined;
  /** Row to start from, counted from 0. */
  pageFrom?: number | undefined;
  /** Rows per page, at most 200. */
  pageCount?: number | undefined;
  /** What the rows are sorted by, the most important first. */
  sortList: Sort[];
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessages(w, 10, "filterList", m.filterList, writeScreenQuery);
  putMessages(w, 18, "retrieveList", m.retrieveList, writeRetrieveQuery);
  putList(w, 24, "watchlistStockIds", m.watchlistStockIds, putUint64);
  putMessage(w, 34, "sort", m.sort, writeSort);
  putInt32(w, 40, "pageFrom", m.pageFrom);
  putInt32(w, 48, "pageCount", m.pageCount);
  putMessages(w, 74, "sortList", m.sortList, writeSort);
}

export interface S2C {
  /** The stocks of this page. */
  dataList: StockScreenItem[];
  /** Whether this is the last page: 0 no, 1 yes. */
  lastPage?: number | undefined;
  /** Stocks that pass the conditions, on all pages together. */
  allCount?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const dataList: StockScreenItem[] = [];
  let lastPage: number | undefined;
  let allCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 18) dataList.push(readStockScreenItem(below(r, "dataList", dataList.length)));
    if (r.tag === 24) lastPage = int32(r);
    if (r.tag === 32) allCount = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { dataList, lastPage, allCount });
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

/** Asks for stocks that pass a set of conditions, a page at a time. Qot_StockScreen, protocol 3252. */
export const StockScreen: Protocol<C2S, S2C, "read"> & Bounded<"pageMax"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3252,
  name: "Qot_StockScreen",
  effect: "read",
  bounds: { pageMax: 200 },
  request: { name: "Qot_StockScreen.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_StockScreen.C2S", write: writeC2S },
  reply: { name: "Qot_StockScreen.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_StockScreen.S2C", read: readS2C },
});
