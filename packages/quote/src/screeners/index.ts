export type { ChartPattern } from "../gen/enums/chart-pattern.ts";
export type { IndicatorPosition } from "../gen/enums/indicator-position.ts";
export type { StatementPeriod } from "../gen/enums/statement-period.ts";
export type { TechnicalIndicator } from "../gen/enums/technical-indicator.ts";
export * from "../gen/subjects/screeners.ts";
export type { FilteredStock, IndicatorValue } from "./filtered-stock.ts";
export type { SortDirection } from "./sort-direction.ts";
export type {
  Bounds,
  OfStatement,
  OverDays,
  PlainStockFigure,
  StockConditions,
  StockFigure,
} from "./stock-conditions.ts";
export {
  type StockFilterArguments,
  type StockFilterOptions,
  type StockFilterSort,
  stockFilter,
  stockFilterQuestion,
} from "./stock-filter.ts";
export type {
  ChartPeriod,
  ComparedIndicator,
  IndicatorCondition,
  PatternCondition,
} from "./technical-conditions.ts";
