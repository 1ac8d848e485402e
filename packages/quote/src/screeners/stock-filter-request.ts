import { ArgumentError, type Init } from "@opend/core";
import {
  type AccumulateFilter,
  type BaseFilter,
  type C2S,
  type FinancialFilter,
  FinancialQuarter,
  SortDir,
} from "@opend/core/qot/stock-filter";
import { stockFigures } from "../gen/figures/stock-figures.ts";
import type { SentCondition, SentConditions, StockFigure } from "./stock-conditions.ts";

/** The figure that the rows are sorted by. */
export interface SentSort {
  readonly by: StockFigure;
  readonly sortDir?: number;
}

/** The parts of a request, each from one argument. */
export interface StockFilterParts
  extends Pick<Init<C2S>, "market" | "plate" | "patternFilterList" | "customIndicatorFilterList"> {
  readonly where?: SentConditions;
  readonly sort?: SentSort;
  readonly show?: readonly StockFigure[];
}

/**
 * Makes the request: one filter for each figure, however many arguments name the figure.
 *
 * @throws {ArgumentError} `invalid-argument`: the rows are sorted by a figure whose days or period are
 * unknown.
 */
export function stockFilterRequest({
  where = {},
  sort,
  show = [],
  ...rest
}: Partial<StockFilterParts>): Partial<Init<C2S>> {
  const conditions: Partial<Record<StockFigure, SentCondition>> = { ...where };
  for (const figure of sort === undefined ? show : [...show, sort.by]) conditions[figure] ??= {};
  const baseFilterList: BaseFilter[] = [];
  const accumulateFilterList: AccumulateFilter[] = [];
  const financialFilterList: FinancialFilter[] = [];
  for (const [name, { days, quarter, ...bounds }] of Object.entries(conditions)) {
    const { number, group } = stockFigures[name as StockFigure];
    const filter = {
      fieldName: number,
      ...bounds,
      ...(Object.keys(bounds).length === 0 && { isNoFilter: true }),
      ...(sort?.by === name && { sortDir: sort.sortDir ?? SortDir.SortDir_Descend }),
    };
    if (group === "simple") baseFilterList.push(filter);
    else if (group === "days")
      accumulateFilterList.push({ ...filter, days: days ?? missing(name, "days") });
    else if (group === "year")
      financialFilterList.push({ ...filter, quarter: FinancialQuarter.FinancialQuarter_Annual });
    else financialFilterList.push({ ...filter, quarter: quarter ?? missing(name, "quarter") });
  }
  return { ...rest, baseFilterList, accumulateFilterList, financialFilterList };
}

/** Only the sort names a figure without its days or period. */
function missing(figure: string, part: string): never {
  throw new ArgumentError(
    "sort.by",
    `a figure that \`where\` has too, with its \`${part}\``,
    figure,
  );
}
