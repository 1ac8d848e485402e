import { ArgumentError } from "@opend/core";
import { type ArgumentKind, choice, integer, number, oneOf } from "../ask/argument-kinds.ts";
import { type RecordFields, record } from "../ask/record-kinds.ts";
import { type StatementPeriod, statementPeriods } from "../gen/enums/statement-period.ts";
import { stockFigures } from "../gen/figures/stock-figures.ts";

type Figures = typeof stockFigures;

/** A figure of the stock filter, by its name. */
export type StockFigure = keyof Figures;

/** A figure that needs no days and no period, so that you can ask for it by its name alone. */
export type PlainStockFigure = {
  readonly [Name in StockFigure]: Figures[Name]["group"] extends "simple" | "year" ? Name : never;
}[StockFigure];

/** The lowest and the highest value that pass. Both belong to the range. */
export interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** A figure over several days, with bounds or without. */
export interface OverDays extends Bounds {
  /** The number of days up to today. */
  readonly days: number;
}

/** A figure of the financial statements, with bounds or without. */
export interface OfStatement extends Bounds {
  /** The period of the statement. */
  readonly quarter: StatementPeriod;
}

interface ConditionOf {
  readonly simple: Bounds;
  /** Only full years have these figures. */
  readonly year: Bounds;
  readonly days: OverDays;
  readonly statement: OfStatement;
}

/** Conditions on figures, by the names of the figures. A figure without bounds is only returned. */
export type StockConditions = {
  readonly [Name in StockFigure]?: ConditionOf[Figures[Name]["group"]] | undefined;
};

/** A condition, as requests contain it. */
export interface SentCondition {
  readonly filterMin?: number;
  readonly filterMax?: number;
  readonly days?: number;
  readonly quarter?: number;
}

/** Conditions, as requests contain them. */
export type SentConditions = { readonly [Name in StockFigure]?: SentCondition };

const bounds = {
  min: { field: "filterMin", kind: number },
  max: { field: "filterMax", kind: number },
} as const;

/** A condition with these fields, whose bounds are in order. */
function condition<Value extends Bounds>(
  fields: RecordFields<Value>,
): ArgumentKind<Value, SentCondition> {
  const { schema, send } = record<Value, SentCondition>(fields);
  return {
    schema,
    send(name, value, zone) {
      const sent = send(name, value, zone);
      const { filterMin = Number.NEGATIVE_INFINITY, filterMax = Number.POSITIVE_INFINITY } = sent;
      if (filterMin > filterMax)
        throw new ArgumentError(name, "a range whose `min` is not above its `max`", value);
      return sent;
    },
  };
}

const range = condition<Bounds>(bounds);

const kinds: { readonly [Group in keyof ConditionOf]: ArgumentKind<ConditionOf[Group]> } = {
  simple: range,
  year: range,
  days: condition<OverDays>({
    days: { field: "days", kind: integer(1, 2 ** 31 - 1), isRequired: true },
    ...bounds,
  }),
  statement: condition<OfStatement>({
    quarter: { field: "quarter", kind: choice(statementPeriods), isRequired: true },
    ...bounds,
  }),
};

/** Conditions on figures, by the names of the figures. */
export const stockConditions: ArgumentKind<StockConditions, SentConditions> = record<
  StockConditions,
  SentConditions
>(
  // The cast is safe: the table has a group, and a group a kind, for every name.
  Object.fromEntries(
    Object.entries(stockFigures).map(([field, { group }]) => [
      field,
      { field, kind: kinds[group] },
    ]),
  ) as RecordFields<StockConditions>,
);

/** Whether the name alone is enough to ask for a figure. */
export const isPlain = (figure: StockFigure): figure is PlainStockFigure =>
  ["simple", "year"].includes(stockFigures[figure].group);

const names = Object.keys(stockFigures) as readonly StockFigure[];

/** One of these names. The request is made from the name. */
const nameIn = <Name extends string>(all: readonly Name[]): ArgumentKind<Name, Name> => {
  const known = oneOf(
    Object.fromEntries(all.map((each, index) => [each, index])) as Record<Name, number>,
  );
  return {
    schema: known.schema,
    send: (name, value) => {
      known.send(name, value);
      return value;
    },
  };
};

/** The name of a figure. */
export const stockFigure: ArgumentKind<StockFigure, StockFigure> = nameIn(names);

/** The name of a figure that needs no days and no period. */
export const plainStockFigure: ArgumentKind<PlainStockFigure, PlainStockFigure> = nameIn(
  names.filter(isPlain),
);
