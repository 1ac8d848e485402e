// Generated from Qot_StockScreen.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_StockScreen.ts";
import type { Protocol } from "../../../protocol.ts";

export interface Boundary {
  value: number;
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

export interface Interval {
  filterMin?: Boundary | undefined;
  filterMax?: Boundary | undefined;
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

export interface Param {
  type?: number | undefined;
  sval?: string | undefined;
  ival?: bigint | undefined;
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

export interface PropertyBasic {
  name?: number | undefined;
}

export const PropertyBasic: MessageType<PropertyBasic> = {
  name: "Qot_StockScreen.PropertyBasic",
  wire: wire.PropertyBasic,
  checked: [
    ["name", "optional", "int32"],
  ],
};

export interface PropertySimple {
  name?: number | undefined;
}

export const PropertySimple: MessageType<PropertySimple> = {
  name: "Qot_StockScreen.PropertySimple",
  wire: wire.PropertySimple,
  checked: [
    ["name", "optional", "int32"],
  ],
};

export interface PropertyCumulative {
  name?: number | undefined;
  days?: number | undefined;
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

export interface PropertyFinancial {
  name?: number | undefined;
  term?: number | undefined;
  duration?: bigint | undefined;
  year?: number | undefined;
  periodAverage?: number | undefined;
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

export interface PropertyIndicator {
  name?: number | undefined;
  period?: number | undefined;
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

export interface PropertyFeatured {
  name?: number | undefined;
  period?: number | undefined;
  rangePeriod?: number | undefined;
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

export interface PropertyBroker {
  name?: number | undefined;
  days?: number | undefined;
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

export interface PropertyOption {
  name?: number | undefined;
  param?: Param | undefined;
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

export interface PropertyKlineShape {
  name?: number | undefined;
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

export interface QuerySimpleField {
  simpleField?: number | undefined;
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

export interface Plate {
  parentPlateId?: string | undefined;
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

export interface QueryPlate {
  plateList: Plate[];
}

export const QueryPlate: MessageType<QueryPlate> = {
  name: "Qot_StockScreen.QueryPlate",
  wire: wire.QueryPlate,
  checked: [
    ["plateList", "repeated", Plate],
  ],
};

export interface QueryPropertySimple {
  property: PropertySimple;
  filterMin?: Boundary | undefined;
  filterMax?: Boundary | undefined;
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

export interface QueryPropertyCumulative {
  property: PropertyCumulative;
  filterMin?: Boundary | undefined;
  filterMax?: Boundary | undefined;
  continuousPeriod?: number | undefined;
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

export interface QueryPropertyFinancial {
  property: PropertyFinancial;
  filterMin?: Boundary | undefined;
  filterMax?: Boundary | undefined;
  continuousPeriod?: number | undefined;
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

export interface QueryIndicatorPositional {
  position: number;
  period: number;
  firstIndicator: number;
  secondIndicator?: number | undefined;
  secondValue?: bigint | undefined;
  firstIndicatorParams: bigint[];
  secondIndicatorParams: bigint[];
  continuousPeriod?: number | undefined;
  intervals: Interval[];
  firstIndicatorName?: number | undefined;
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

export interface QueryIndicatorPattern {
  pattern?: number | undefined;
  period: number;
  continuousPeriod?: number | undefined;
  name?: number | undefined;
  isMatching?: boolean | undefined;
  subPatterns: number[];
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

export interface QueryPropertyFeatured {
  property?: PropertyFeatured | undefined;
  filterMin?: Boundary | undefined;
  filterMax?: Boundary | undefined;
  intervals: Interval[];
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

export interface QueryPropertyBroker {
  property?: PropertyBroker | undefined;
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

export interface QueryPropertyOption {
  property?: PropertyOption | undefined;
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

export interface QueryKlineShape {
  property?: PropertyKlineShape | undefined;
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

export interface ScreenQuery {
  simpleFieldQuery?: QuerySimpleField | undefined;
  plateQuery?: QueryPlate | undefined;
  simplePropertyQuery?: QueryPropertySimple | undefined;
  cumulativePropertyQuery?: QueryPropertyCumulative | undefined;
  financialPropertyQuery?: QueryPropertyFinancial | undefined;
  indicatorPositionalQuery?: QueryIndicatorPositional | undefined;
  indicatorPatternQuery?: QueryIndicatorPattern | undefined;
  featuredPropertyQuery?: QueryPropertyFeatured | undefined;
  brokerHoldingsQuery?: QueryPropertyBroker | undefined;
  klineShapeQuery?: QueryKlineShape | undefined;
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

export interface RetrieveQuery {
  basicProperty?: PropertyBasic | undefined;
  simpleProperty?: PropertySimple | undefined;
  cumulativeProperty?: PropertyCumulative | undefined;
  financialProperty?: PropertyFinancial | undefined;
  indicatorProperty?: PropertyIndicator | undefined;
  featuredProperty?: PropertyFeatured | undefined;
  brokerProperty?: PropertyBroker | undefined;
  optionProperty?: PropertyOption | undefined;
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

export interface Sort {
  direction: number;
  basicProperty?: PropertyBasic | undefined;
  simpleProperty?: PropertySimple | undefined;
  cumulativeProperty?: PropertyCumulative | undefined;
  financialProperty?: PropertyFinancial | undefined;
  indicatorProperty?: PropertyIndicator | undefined;
  featuredProperty?: PropertyFeatured | undefined;
  brokerProperty?: PropertyBroker | undefined;
  optionProperty?: PropertyOption | undefined;
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

export interface ResultPropertyBasic {
  property?: PropertyBasic | undefined;
  valueType?: number | undefined;
  sval?: string | undefined;
  ival?: bigint | undefined;
  aval: bigint[];
  dval?: number | undefined;
  enumTypeName?: string | undefined;
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

export interface ResultPropertySimple {
  property?: PropertySimple | undefined;
  valueType?: number | undefined;
  sval?: string | undefined;
  ival?: bigint | undefined;
  aval: bigint[];
  dval?: number | undefined;
  enumTypeName?: string | undefined;
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

export interface ResultPropertyCumulative {
  property?: PropertyCumulative | undefined;
  valueType?: number | undefined;
  sval?: string | undefined;
  ival?: bigint | undefined;
  aval: bigint[];
  dval?: number | undefined;
  enumTypeName?: string | undefined;
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

export interface ResultPropertyFinancial {
  property?: PropertyFinancial | undefined;
  valueType?: number | undefined;
  sval?: string | undefined;
  ival?: bigint | undefined;
  aval: bigint[];
  dval?: number | undefined;
  endTime?: number | undefined;
  enumTypeName?: string | undefined;
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

export interface ResultPropertyIndicator {
  property?: PropertyIndicator | undefined;
  valueType?: number | undefined;
  sval?: string | undefined;
  ival?: bigint | undefined;
  aval: bigint[];
  dval?: number | undefined;
  enumTypeName?: string | undefined;
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

export interface ResultPropertyFeatured {
  property?: PropertyFeatured | undefined;
  valueType?: number | undefined;
  sval?: string | undefined;
  ival?: bigint | undefined;
  aval: bigint[];
  dval?: number | undefined;
  enumTypeName?: string | undefined;
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

export interface ResultPropertyKlineShape {
  property?: PropertyKlineShape | undefined;
  valueType?: number | undefined;
  sval?: string | undefined;
  ival?: bigint | undefined;
  aval: bigint[];
  dval?: number | undefined;
  enumTypeName?: string | undefined;
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

export interface ResultPropertyBroker {
  property?: PropertyBroker | undefined;
  valueType?: number | undefined;
  sval?: string | undefined;
  ival?: bigint | undefined;
  aval: bigint[];
  dval?: number | undefined;
  enumTypeName?: string | undefined;
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

export interface ResultPropertyOption {
  property?: PropertyOption | undefined;
  valueType?: number | undefined;
  sval?: string | undefined;
  ival?: bigint | undefined;
  aval: bigint[];
  dval?: number | undefined;
  enumTypeName?: string | undefined;
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

export interface RspItemResult {
  basicPropertyResult?: ResultPropertyBasic | undefined;
  simplePropertyResult?: ResultPropertySimple | undefined;
  cumulativePropertyResult?: ResultPropertyCumulative | undefined;
  financialPropertyResult?: ResultPropertyFinancial | undefined;
  indicatorPropertyResult?: ResultPropertyIndicator | undefined;
  featuredPropertyResult?: ResultPropertyFeatured | undefined;
  brokerPropertyResult?: ResultPropertyBroker | undefined;
  optionPropertyResult?: ResultPropertyOption | undefined;
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

export interface StockScreenItem {
  stockId?: bigint | undefined;
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
  filterList: ScreenQuery[];
  retrieveList: RetrieveQuery[];
  watchlistStockIds: bigint[];
  sort?: Sort | undefined;
  pageFrom?: number | undefined;
  pageCount?: number | undefined;
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
  dataList: StockScreenItem[];
  lastPage?: number | undefined;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
export const StockScreen: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3252,
  name: "Qot_StockScreen",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
