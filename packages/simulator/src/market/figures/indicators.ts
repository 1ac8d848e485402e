import {
  CustomIndicatorField,
  type CustomIndicatorFilter,
  type PatternFilter,
  RelativePosition,
} from "@opend/core/qot/stock-filter";
import type { Stock } from "../../data/security.ts";
import type { Moment } from "../moment.ts";
import { rounded } from "../random.ts";
import { drawn } from "./drawn.ts";

/** An indicator with its parameters. */
interface Indicator {
  readonly field: number;
  readonly parameters: readonly number[];
  readonly klType: number;
}

const { CustomIndicatorField_Price: price, CustomIndicatorField_Value: value } =
  CustomIndicatorField;

/** From 0 to 100. */
const oscillators: ReadonlySet<number> = new Set([
  CustomIndicatorField.CustomIndicatorField_RSI,
  CustomIndicatorField.CustomIndicatorField_KDJ_K,
  CustomIndicatorField.CustomIndicatorField_KDJ_D,
  CustomIndicatorField.CustomIndicatorField_KDJ_J,
]);

/** Around 0. */
const differences: ReadonlySet<number> = new Set([
  CustomIndicatorField.CustomIndicatorField_MACD_DIFF,
  CustomIndicatorField.CustomIndicatorField_MACD_DEA,
  CustomIndicatorField.CustomIndicatorField_MACD,
]);

/** The value of an indicator. It is invented, except the price. */
export function indicatorValue(
  { field, parameters, klType }: Indicator,
  stock: Stock,
  { catalog, seconds }: Moment,
): number {
  const { current } = catalog.quote(stock, seconds);
  if (field === price) return current;
  const name = `indicator/${stock.market}.${stock.code}/${field}/${parameters}/${klType}`;
  if (oscillators.has(field)) return rounded(drawn(name, 5, 95), 0.001);
  if (differences.has(field)) return rounded(current * drawn(name, -0.02, 0.02), 0.001);
  return rounded(current * drawn(name, 0.9, 1.1), 0.001);
}

/** The indicators of a comparison. A value is none. */
export const indicatorsOf = (filter: CustomIndicatorFilter): readonly Indicator[] =>
  [
    { field: filter.firstFieldName, parameters: filter.firstFieldParaList, klType: filter.klType },
    {
      field: filter.secondFieldName,
      parameters: filter.secondFieldParaList,
      klType: filter.klType,
    },
  ].filter(({ field }) => field !== value);

/** Whether the indicators of a stock are as a comparison wants them. Half of the positions are crossings. */
export function isPositioned(filter: CustomIndicatorFilter, stock: Stock, moment: Moment): boolean {
  const [left = 0, right = filter.fieldValue ?? 0] = indicatorsOf(filter).map((each) =>
    indicatorValue(each, stock, moment),
  );
  const { firstFieldName, secondFieldName, klType } = filter;
  const crosses = isDrawn(`crosses/${stock.code}/${firstFieldName}/${secondFieldName}/${klType}`);
  switch (filter.relativePosition) {
    case RelativePosition.RelativePosition_More:
      return left > right;
    case RelativePosition.RelativePosition_Less:
      return left < right;
    case RelativePosition.RelativePosition_CrossUp:
      return left > right && crosses;
    case RelativePosition.RelativePosition_CrossDown:
      return left < right && crosses;
    default:
      return false;
  }
}

/** Whether the chart of a stock has a pattern. It is invented: half of all charts have it. */
export const hasPattern = ({ fieldName, klType }: PatternFilter, stock: Stock): boolean =>
  isDrawn(`pattern/${stock.code}/${fieldName}/${klType}`);

const isDrawn = (name: string): boolean => drawn(name, 0, 1) < 0.5;
