import type { CustomIndicatorData, StockData } from "@opend/core/qot/stock-filter";
import { enumName, type NameIn } from "../enum-name.ts";
import { type TechnicalIndicator, technicalIndicators } from "../gen/enums/technical-indicator.ts";
import { stockFigures } from "../gen/figures/stock-figures.ts";
import { type Subject, subjectOf } from "../rows/subject.ts";
import type { StockFigure } from "./stock-conditions.ts";
import { chartPeriods } from "./technical-conditions.ts";

/** The value of an indicator. */
export interface IndicatorValue {
  readonly indicator: TechnicalIndicator;
  /** The parameters of the indicator, in order. */
  readonly parameters: readonly number[];
  /** The period of the candles. */
  readonly period: NameIn<typeof chartPeriods>;
  /** In the unit of the indicator. */
  readonly value: number;
}

/** A stock that passes the filter, with the figures that the request names. */
export type FilteredStock<Figure extends StockFigure = StockFigure> = Subject & {
  /** A figure is `undefined` if OpenD has no value. */
  readonly [Name in Figure]: number | undefined;
} & {
  /** The values of the compared indicators. */
  readonly indicators: readonly IndicatorValue[];
};

/** Reads a stock with these figures. */
export function filteredStock(stock: StockData, figures: readonly StockFigure[]): FilteredStock {
  const values: Partial<Record<StockFigure, number | undefined>> = {};
  for (const figure of figures) values[figure] = figureOf(stock, figure);
  const { subject } = subjectOf(stock.security, stock.name);
  return {
    ...subject,
    // The cast is safe, because the request decides the type of the row: it has these figures.
    ...(values as Record<StockFigure, number | undefined>),
    indicators: stock.customIndicatorDataList.map(indicatorValue),
  };
}

/** The lists with the figures of each group. */
const lists = {
  simple: "baseDataList",
  days: "accumulateDataList",
  statement: "financialDataList",
  year: "financialDataList",
} as const;

function figureOf(stock: StockData, figure: StockFigure): number | undefined {
  const { number, group } = stockFigures[figure];
  return stock[lists[group]].find(({ fieldName }) => fieldName === number)?.value;
}

const indicatorValue = ({
  fieldName,
  fieldParaList,
  klType,
  value,
}: CustomIndicatorData): IndicatorValue => ({
  indicator: enumName(technicalIndicators, fieldName),
  parameters: fieldParaList,
  period: enumName(chartPeriods, klType),
  value,
});
