import { ArgumentError } from "@opend/core";
import type { CustomIndicatorFilter, PatternFilter } from "@opend/core/qot/stock-filter";
import { type ArgumentKind, type Choice, choice, integer, number } from "../ask/argument-kinds.ts";
import { record } from "../ask/record-kinds.ts";
import { type ChartPattern, chartPatterns } from "../gen/enums/chart-pattern.ts";
import { type IndicatorPosition, indicatorPositions } from "../gen/enums/indicator-position.ts";
import { technicalIndicators } from "../gen/enums/technical-indicator.ts";

/** The periods of candles that have patterns and indicators, by the numbers of the schema's `KLType`. */
export const chartPeriods = { 9: "60m", 2: "1d", 3: "1w", 4: "1M" } as const;

/** The period of the candles behind a pattern or an indicator. */
export type ChartPeriod = Choice<typeof chartPeriods>;

/** An indicator that a condition can name. */
export type ComparedIndicator = Choice<typeof technicalIndicators>;

/** A pattern that a stock's chart must have. */
export interface PatternCondition {
  readonly pattern: ChartPattern;
  readonly period: ChartPeriod;
  /** The number of periods in a row that must have it, 1 to 12. */
  readonly inARow?: number | undefined;
}

interface Comparison {
  readonly indicator: ComparedIndicator;
  /**
   * The parameters of the indicator. `ma`, `ema`, `rsi`: the periods. `macd`: the fast, the slow and the
   * DIF period. `boll`: the periods and the offset. `kdj`: the RSV, the K and the D period.
   */
  readonly parameters?: readonly number[] | undefined;
  readonly position: IndicatorPosition;
  readonly period: ChartPeriod;
  /** The number of periods in a row that must pass, 1 to 12. */
  readonly inARow?: number | undefined;
}

interface WithIndicator extends Comparison {
  /** The other indicator. */
  readonly other: ComparedIndicator;
  readonly otherParameters?: readonly number[] | undefined;
  readonly value?: never;
}

interface WithValue extends Comparison {
  /** The value, in the unit of the indicator. */
  readonly value: number;
  readonly other?: never;
  readonly otherParameters?: never;
}

/** The position of an indicator relative to another indicator, or to a value. */
export type IndicatorCondition = WithIndicator | WithValue;

/** The fields of a condition, whichever it is compared with. */
interface AnyComparison extends Comparison {
  readonly other?: ComparedIndicator | undefined;
  readonly otherParameters?: readonly number[] | undefined;
  readonly value?: number | undefined;
}

const period = choice(chartPeriods);
const inARow = integer(1, 12);
const indicator = choice(technicalIndicators);

const int32 = integer(0, 2 ** 31 - 1);

/** Parameters, in order: a parameter may be the same as another one. */
const parameters: ArgumentKind<readonly number[], number[]> = {
  schema: { type: "array", items: int32.schema },
  send(name, value) {
    if (!Array.isArray(value)) throw new ArgumentError(name, "an array of integers", value);
    return value.map((each: number) => int32.send(name, each));
  },
};

/** A pattern that a stock's chart must have. */
export const patternCondition: ArgumentKind<PatternCondition, PatternFilter> = record({
  pattern: { field: "fieldName", kind: choice(chartPatterns), isRequired: true },
  period: { field: "klType", kind: period, isRequired: true },
  inARow: { field: "consecutivePeriod", kind: inARow },
});

const comparison = record<AnyComparison, CustomIndicatorFilter>({
  indicator: { field: "firstFieldName", kind: indicator, isRequired: true },
  parameters: { field: "firstFieldParaList", kind: parameters },
  position: { field: "relativePosition", kind: choice(indicatorPositions), isRequired: true },
  other: { field: "secondFieldName", kind: indicator },
  otherParameters: { field: "secondFieldParaList", kind: parameters },
  value: { field: "fieldValue", kind: number },
  period: { field: "klType", kind: period, isRequired: true },
  inARow: { field: "consecutivePeriod", kind: inARow },
});

/** The number of the schema for "the value in `fieldValue`". */
const valueNumber = 17;

/** A comparison of an indicator with another one, or with a value. */
export const indicatorCondition: ArgumentKind<IndicatorCondition, CustomIndicatorFilter> = {
  schema: comparison.schema,
  send(name, value, zone) {
    const sent = comparison.send(name, value, zone);
    const hasOther = sent.secondFieldName !== undefined;
    if (hasOther === (sent.fieldValue !== undefined))
      throw new ArgumentError(name, "an object with either `other` or `value`", value);
    if (!hasOther && sent.secondFieldParaList !== undefined)
      throw new ArgumentError(name, "an object without `otherParameters` beside `value`", value);
    return { ...sent, secondFieldName: sent.secondFieldName ?? valueNumber };
  },
};
