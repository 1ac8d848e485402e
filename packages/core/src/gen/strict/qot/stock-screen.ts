// Generated from Qot_StockScreen.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_StockScreen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** One end of an interval. */
export interface Boundary {
  /** The bound, not scaled; its unit is that of the figure which is compared. */
  value: number;
  /** Whether the bound itself belongs to the interval. */
  includes: boolean;
}

export const Boundary: MessageType<Boundary> = {
  name: "Qot_StockScreen.Boundary",
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
  /** How the values are scaled for display: 0 as they are, 1 ten thousands or thousands, 2 millions, 3 hundred millions or billions. */
  unit?: number | undefined;
}

export const Interval: MessageType<Interval> = {
  name: "Qot_StockScreen.Interval",
  wire: wire.Interval,
  checked: [
    ["filterMin", "optional", Boundary],
    ["filterMax", "optional", Boundary],
    ["unit", "optional", "int32"],
  ],
};

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

export const Param: MessageType<Param> = {
  name: "Qot_StockScreen.Param",
  wire: wire.Param,
  checked: [
    ["type", "optional", "int32"],
    ["sval", "optional", "string"],
    ["ival", "optional", "int64"],
    ["aval", "repeated", "int64"],
  ],
};

/** A basic figure. */
export interface PropertyBasic {
  /** A number for the figure (1101 code, 1102 name, 1103 industry); the schema has no list of them. */
  name?: number | undefined;
}

export const PropertyBasic: MessageType<PropertyBasic> = {
  name: "Qot_StockScreen.PropertyBasic",
  wire: wire.PropertyBasic,
  checked: [
    ["name", "optional", "int32"],
  ],
};

/** A simple figure. */
export interface PropertySimple {
  /** A number for the figure (2201 latest price, 2301 market value); the schema has no list of them. */
  name?: number | undefined;
}

export const PropertySimple: MessageType<PropertySimple> = {
  name: "Qot_StockScreen.PropertySimple",
  wire: wire.PropertySimple,
  checked: [
    ["name", "optional", "int32"],
  ],
};

/** A figure over several days. */
export interface PropertyCumulative {
  /** A number for the figure (3101 change of price, 3102 the same in percent); the schema has no list of them. */
  name?: number | undefined;
  /** Number of days that the figure covers; 1 when absent. */
  days?: number | undefined;
  /** Whether or over which periods a mean is taken; the vendor does not document it. */
  periodAverage?: number | undefined;
}

export const PropertyCumulative: MessageType<PropertyCumulative> = {
  name: "Qot_StockScreen.PropertyCumulative",
  wire: wire.PropertyCumulative,
  checked: [
    ["name", "optional", "int32"],
    ["days", "optional", "uint32"],
    ["periodAverage", "optional", "int32"],
  ],
};

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

export const PropertyFinancial: MessageType<PropertyFinancial> = {
  name: "Qot_StockScreen.PropertyFinancial",
  wire: wire.PropertyFinancial,
  checked: [
    ["name", "optional", "int32"],
    ["term", "optional", "int32"],
    ["duration", "optional", "int64"],
    ["year", "optional", "int32"],
    ["periodAverage", "optional", "int32"],
    ["futureDuration", "optional", "int32"],
  ],
};

/** A technical indicator. */
export interface PropertyIndicator {
  /** A number for the figure (1 latest price, 11 5-day mean, 31 KDJ K, 41 MACD DIF); the schema has no list of them. */
  name?: number | undefined;
  /** The period of a K-line: 1 a minute, 11 a day, 21 a week, 31 a month; the schema has no list of them. */
  period?: number | undefined;
  /** Parameters of the indicator: 6 for a mean of 6, 15 and 3 for BOLL(15,3). */
  indicatorParams: bigint[];
}

export const PropertyIndicator: MessageType<PropertyIndicator> = {
  name: "Qot_StockScreen.PropertyIndicator",
  wire: wire.PropertyIndicator,
  checked: [
    ["name", "optional", "int32"],
    ["period", "optional", "int32"],
    ["indicatorParams", "repeated", "int64"],
  ],
};

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

export const PropertyFeatured: MessageType<PropertyFeatured> = {
  name: "Qot_StockScreen.PropertyFeatured",
  wire: wire.PropertyFeatured,
  checked: [
    ["name", "optional", "int32"],
    ["period", "optional", "int32"],
    ["rangePeriod", "optional", "int32"],
    ["firstCustomParam", "optional", "int64"],
  ],
};

/** A figure of brokers' holdings. */
export interface PropertyBroker {
  /** A number for the figure (6101 concentration, 6102 change, 6103 quantity); the schema has no list of them. */
  name?: number | undefined;
  /** Number of days that the figure covers. */
  days?: number | undefined;
  /** A parameter as text, such as the id of a broker or how many of the largest are counted. */
  param?: string | undefined;
}

export const PropertyBroker: MessageType<PropertyBroker> = {
  name: "Qot_StockScreen.PropertyBroker",
  wire: wire.PropertyBroker,
  checked: [
    ["name", "optional", "int32"],
    ["days", "optional", "int32"],
    ["param", "optional", "string"],
  ],
};

/** A figure of the options on the stock. */
export interface PropertyOption {
  /** A number for the figure (1000 implied volatility, 1001 its rank); the schema has no list of them. */
  name?: number | undefined;
  /** A parameter of the figure. */
  param?: Param | undefined;
  /** Days that historical volatility looks back: 0 is 30, 1 is 60, 2 is 90, 3 is 120, 4 is 365. */
  period?: number | undefined;
}

export const PropertyOption: MessageType<PropertyOption> = {
  name: "Qot_StockScreen.PropertyOption",
  wire: wire.PropertyOption,
  checked: [
    ["name", "optional", "int32"],
    ["param", "optional", Param],
    ["period", "optional", "int32"],
  ],
};

/** A chart pattern. */
export interface PropertyKlineShape {
  /** A number for the figure (6200 the pattern, 6201 how often the price then rises or falls); the schema has no list of them. */
  name?: number | undefined;
  /** The period of a K-line: a day or an hour only. */
  period?: number | undefined;
}

export const PropertyKlineShape: MessageType<PropertyKlineShape> = {
  name: "Qot_StockScreen.PropertyKlineShape",
  wire: wire.PropertyKlineShape,
  checked: [
    ["name", "optional", "int32"],
    ["period", "optional", "int32"],
  ],
};

/** A condition on a property that a stock has or has not. */
export interface QuerySimpleField {
  /** A number for the property (1 market, 2 exchange, 3 index, 4 watchlist); the schema has no list of them. */
  simpleField?: number | undefined;
  /** Values of the property; one must match. `simpleField` decides what they are. */
  screenValueList: bigint[];
}

export const QuerySimpleField: MessageType<QuerySimpleField> = {
  name: "Qot_StockScreen.QuerySimpleField",
  wire: wire.QuerySimpleField,
  checked: [
    ["simpleField", "optional", "int32"],
    ["screenValueList", "repeated", "int64"],
  ],
};

/** Plates below one other plate. */
export interface Plate {
  /** Code of the plate above them (`BK1000`). */
  parentPlateId?: string | undefined;
  /** Codes of the plates; one of them must match. */
  plateIdList: string[];
}

export const Plate: MessageType<Plate> = {
  name: "Qot_StockScreen.Plate",
  wire: wire.Plate,
  checked: [
    ["parentPlateId", "optional", "string"],
    ["plateIdList", "repeated", "string"],
  ],
};

/** A condition on the plates of a stock. */
export interface QueryPlate {
  /** The plates; the stock must be in one of them. */
  plateList: Plate[];
}

export const QueryPlate: MessageType<QueryPlate> = {
  name: "Qot_StockScreen.QueryPlate",
  wire: wire.QueryPlate,
  checked: [
    ["plateList", "repeated", Plate],
  ],
};

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

export const QueryPropertySimple: MessageType<QueryPropertySimple> = {
  name: "Qot_StockScreen.QueryPropertySimple",
  wire: wire.QueryPropertySimple,
  checked: [
    ["property", "required", PropertySimple],
    ["filterMin", "optional", Boundary],
    ["filterMax", "optional", Boundary],
    ["unit", "optional", "int32"],
  ],
};

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

export const QueryPropertyCumulative: MessageType<QueryPropertyCumulative> = {
  name: "Qot_StockScreen.QueryPropertyCumulative",
  wire: wire.QueryPropertyCumulative,
  checked: [
    ["property", "required", PropertyCumulative],
    ["filterMin", "optional", Boundary],
    ["filterMax", "optional", Boundary],
    ["continuousPeriod", "optional", "int32"],
    ["unit", "optional", "int32"],
  ],
};

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

export const QueryPropertyFinancial: MessageType<QueryPropertyFinancial> = {
  name: "Qot_StockScreen.QueryPropertyFinancial",
  wire: wire.QueryPropertyFinancial,
  checked: [
    ["property", "required", PropertyFinancial],
    ["filterMin", "optional", Boundary],
    ["filterMax", "optional", Boundary],
    ["continuousPeriod", "optional", "int32"],
    ["unit", "optional", "int32"],
  ],
};

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
  /** Intervals that the first indicator must lie in; the vendor does not document when they apply. */
  intervals: Interval[];
  /** A number for an indicator (1 latest price, 11 5-day mean, 31 KDJ K, 41 MACD DIF); the schema has no list of them. */
  firstIndicatorName?: number | undefined;
  /** The period of a K-line: 1 a minute, 11 a day, 21 a week, 31 a month; the schema has no list of them. */
  periodType?: number | undefined;
}

export const QueryIndicatorPositional: MessageType<QueryIndicatorPositional> = {
  name: "Qot_StockScreen.QueryIndicatorPositional",
  wire: wire.QueryIndicatorPositional,
  checked: [
    ["position", "required", "int32"],
    ["period", "required", "int32"],
    ["firstIndicator", "required", "int32"],
    ["secondIndicator", "optional", "int32"],
    ["secondValue", "optional", "int64"],
    ["firstIndicatorParams", "repeated", "int64"],
    ["secondIndicatorParams", "repeated", "int64"],
    ["continuousPeriod", "optional", "int32"],
    ["intervals", "repeated", Interval],
    ["firstIndicatorName", "optional", "int32"],
    ["periodType", "optional", "int32"],
  ],
};

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

export const QueryIndicatorPattern: MessageType<QueryIndicatorPattern> = {
  name: "Qot_StockScreen.QueryIndicatorPattern",
  wire: wire.QueryIndicatorPattern,
  checked: [
    ["pattern", "optional", "int32"],
    ["period", "required", "int32"],
    ["continuousPeriod", "optional", "int32"],
    ["name", "optional", "int32"],
    ["isMatching", "optional", "bool"],
    ["subPatterns", "repeated", "int32"],
    ["periodType", "optional", "int32"],
  ],
};

/** A condition on one of the vendor's own figures. */
export interface QueryPropertyFeatured {
  /** The figure that is compared. */
  property?: PropertyFeatured | undefined;
  /** No longer in use; see `intervals`. */
  filterMin?: Boundary | undefined;
  /** No longer in use; see `intervals`. */
  filterMax?: Boundary | undefined;
  /** Intervals of which the figure must lie in one. */
  intervals: Interval[];
  /** Values of which the figure must have one; `property` decides what they are. */
  valueSet: bigint[];
}

export const QueryPropertyFeatured: MessageType<QueryPropertyFeatured> = {
  name: "Qot_StockScreen.QueryPropertyFeatured",
  wire: wire.QueryPropertyFeatured,
  checked: [
    ["property", "optional", PropertyFeatured],
    ["filterMin", "optional", Boundary],
    ["filterMax", "optional", Boundary],
    ["intervals", "repeated", Interval],
    ["valueSet", "repeated", "int64"],
  ],
};

/** A condition on brokers' holdings. */
export interface QueryPropertyBroker {
  /** The figure that is compared. */
  property?: PropertyBroker | undefined;
  /** Intervals of which the figure must lie in one. */
  intervals: Interval[];
}

export const QueryPropertyBroker: MessageType<QueryPropertyBroker> = {
  name: "Qot_StockScreen.QueryPropertyBroker",
  wire: wire.QueryPropertyBroker,
  checked: [
    ["property", "optional", PropertyBroker],
    ["intervals", "repeated", Interval],
  ],
};

/** A condition on the options on the stock. */
export interface QueryPropertyOption {
  /** The figure that is compared. */
  property?: PropertyOption | undefined;
  /** Intervals of which the figure must lie in one. */
  intervals: Interval[];
}

export const QueryPropertyOption: MessageType<QueryPropertyOption> = {
  name: "Qot_StockScreen.QueryPropertyOption",
  wire: wire.QueryPropertyOption,
  checked: [
    ["property", "optional", PropertyOption],
    ["intervals", "repeated", Interval],
  ],
};

/** A condition on a chart pattern. */
export interface QueryKlineShape {
  /** The figure that is compared. */
  property?: PropertyKlineShape | undefined;
  /** Numbers of patterns of which one must be there; the schema has no list of them. */
  valueSet: bigint[];
}

export const QueryKlineShape: MessageType<QueryKlineShape> = {
  name: "Qot_StockScreen.QueryKlineShape",
  wire: wire.QueryKlineShape,
  checked: [
    ["property", "optional", PropertyKlineShape],
    ["valueSet", "repeated", "int64"],
  ],
};

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

export const ScreenQuery: MessageType<ScreenQuery> = {
  name: "Qot_StockScreen.ScreenQuery",
  wire: wire.ScreenQuery,
  checked: [
    ["simpleFieldQuery", "optional", QuerySimpleField],
    ["plateQuery", "optional", QueryPlate],
    ["simplePropertyQuery", "optional", QueryPropertySimple],
    ["cumulativePropertyQuery", "optional", QueryPropertyCumulative],
    ["financialPropertyQuery", "optional", QueryPropertyFinancial],
    ["indicatorPositionalQuery", "optional", QueryIndicatorPositional],
    ["indicatorPatternQuery", "optional", QueryIndicatorPattern],
    ["featuredPropertyQuery", "optional", QueryPropertyFeatured],
    ["brokerHoldingsQuery", "optional", QueryPropertyBroker],
    ["klineShapeQuery", "optional", QueryKlineShape],
    ["optionQuery", "optional", QueryPropertyOption],
  ],
};

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

export const RetrieveQuery: MessageType<RetrieveQuery> = {
  name: "Qot_StockScreen.RetrieveQuery",
  wire: wire.RetrieveQuery,
  checked: [
    ["basicProperty", "optional", PropertyBasic],
    ["simpleProperty", "optional", PropertySimple],
    ["cumulativeProperty", "optional", PropertyCumulative],
    ["financialProperty", "optional", PropertyFinancial],
    ["indicatorProperty", "optional", PropertyIndicator],
    ["featuredProperty", "optional", PropertyFeatured],
    ["brokerProperty", "optional", PropertyBroker],
    ["optionProperty", "optional", PropertyOption],
    ["klineShapeProperty", "optional", PropertyKlineShape],
  ],
};

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

export const Sort: MessageType<Sort> = {
  name: "Qot_StockScreen.Sort",
  wire: wire.Sort,
  checked: [
    ["direction", "required", "int32"],
    ["basicProperty", "optional", PropertyBasic],
    ["simpleProperty", "optional", PropertySimple],
    ["cumulativeProperty", "optional", PropertyCumulative],
    ["financialProperty", "optional", PropertyFinancial],
    ["indicatorProperty", "optional", PropertyIndicator],
    ["featuredProperty", "optional", PropertyFeatured],
    ["brokerProperty", "optional", PropertyBroker],
    ["optionProperty", "optional", PropertyOption],
    ["klineShapeProperty", "optional", PropertyKlineShape],
  ],
};

/** The value of one figure; `valueType` tells which field holds it. */
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

export const ResultPropertyBasic: MessageType<ResultPropertyBasic> = {
  name: "Qot_StockScreen.ResultPropertyBasic",
  wire: wire.ResultPropertyBasic,
  checked: [
    ["property", "optional", PropertyBasic],
    ["aval", "repeated"],
  ],
};

/** The value of one figure; `valueType` tells which field holds it. */
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

export const ResultPropertySimple: MessageType<ResultPropertySimple> = {
  name: "Qot_StockScreen.ResultPropertySimple",
  wire: wire.ResultPropertySimple,
  checked: [
    ["property", "optional", PropertySimple],
    ["aval", "repeated"],
  ],
};

/** The value of one figure; `valueType` tells which field holds it. */
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

export const ResultPropertyCumulative: MessageType<ResultPropertyCumulative> = {
  name: "Qot_StockScreen.ResultPropertyCumulative",
  wire: wire.ResultPropertyCumulative,
  checked: [
    ["property", "optional", PropertyCumulative],
    ["aval", "repeated"],
  ],
};

/** The value of one figure; `valueType` tells which field holds it. */
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

export const ResultPropertyFinancial: MessageType<ResultPropertyFinancial> = {
  name: "Qot_StockScreen.ResultPropertyFinancial",
  wire: wire.ResultPropertyFinancial,
  checked: [
    ["property", "optional", PropertyFinancial],
    ["aval", "repeated"],
  ],
};

/** The value of one figure; `valueType` tells which field holds it. */
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

export const ResultPropertyIndicator: MessageType<ResultPropertyIndicator> = {
  name: "Qot_StockScreen.ResultPropertyIndicator",
  wire: wire.ResultPropertyIndicator,
  checked: [
    ["property", "optional", PropertyIndicator],
    ["aval", "repeated"],
  ],
};

/** The value of one figure; `valueType` tells which field holds it. */
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

export const ResultPropertyFeatured: MessageType<ResultPropertyFeatured> = {
  name: "Qot_StockScreen.ResultPropertyFeatured",
  wire: wire.ResultPropertyFeatured,
  checked: [
    ["property", "optional", PropertyFeatured],
    ["aval", "repeated"],
  ],
};

/** The value of one figure; `valueType` tells which field holds it. */
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

export const ResultPropertyKlineShape: MessageType<ResultPropertyKlineShape> = {
  name: "Qot_StockScreen.ResultPropertyKlineShape",
  wire: wire.ResultPropertyKlineShape,
  checked: [
    ["property", "optional", PropertyKlineShape],
    ["aval", "repeated"],
  ],
};

/** The value of one figure; `valueType` tells which field holds it. */
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

export const ResultPropertyBroker: MessageType<ResultPropertyBroker> = {
  name: "Qot_StockScreen.ResultPropertyBroker",
  wire: wire.ResultPropertyBroker,
  checked: [
    ["property", "optional", PropertyBroker],
    ["aval", "repeated"],
  ],
};

/** The value of one figure; `valueType` tells which field holds it. */
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

export const ResultPropertyOption: MessageType<ResultPropertyOption> = {
  name: "Qot_StockScreen.ResultPropertyOption",
  wire: wire.ResultPropertyOption,
  checked: [
    ["property", "optional", PropertyOption],
    ["aval", "repeated"],
  ],
};

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

export const RspItemResult: MessageType<RspItemResult> = {
  name: "Qot_StockScreen.RspItemResult",
  wire: wire.RspItemResult,
  checked: [
    ["basicPropertyResult", "optional", ResultPropertyBasic],
    ["simplePropertyResult", "optional", ResultPropertySimple],
    ["cumulativePropertyResult", "optional", ResultPropertyCumulative],
    ["financialPropertyResult", "optional", ResultPropertyFinancial],
    ["indicatorPropertyResult", "optional", ResultPropertyIndicator],
    ["featuredPropertyResult", "optional", ResultPropertyFeatured],
    ["brokerPropertyResult", "optional", ResultPropertyBroker],
    ["optionPropertyResult", "optional", ResultPropertyOption],
    ["klineShapePropertyResult", "optional", ResultPropertyKlineShape],
  ],
};

/** One stock that passes, with the figures asked for. */
export interface StockScreenItem {
  /** The vendor's number for the stock. */
  stockId?: bigint | undefined;
  /** The figures, one entry each. */
  results: RspItemResult[];
}

export const StockScreenItem: MessageType<StockScreenItem> = {
  name: "Qot_StockScreen.StockScreenItem",
  wire: wire.StockScreenItem,
  checked: [
    ["results", "repeated", RspItemResult],
  ],
};

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

export const C2S: MessageType<C2S> = {
  name: "Qot_StockScreen.C2S",
  wire: wire.C2S,
  checked: [
    ["filterList", "repeated", ScreenQuery],
    ["retrieveList", "repeated", RetrieveQuery],
    ["watchlistStockIds", "repeated", "uint64"],
    ["sort", "optional", Sort],
    ["pageFrom", "optional", "int32"],
    ["pageCount", "optional", "int32"],
    ["sortList", "repeated", Sort],
  ],
};

export interface S2C {
  /** The stocks of this page. */
  dataList: StockScreenItem[];
  /** Whether this is the last page: 0 no, 1 yes. */
  lastPage?: number | undefined;
  /** Stocks that pass the conditions, on all pages together. */
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_StockScreen.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", StockScreenItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_StockScreen.Request",
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
  name: "Qot_StockScreen.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for stocks that pass a set of conditions, a page at a time. Qot_StockScreen, protocol 3252. */
export const StockScreen: Protocol<C2S, S2C, "read"> & Bounded<"pageMax"> = {
  kind: "request",
  id: 3252,
  name: "Qot_StockScreen",
  effect: "read",
  bounds: { pageMax: 200 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
