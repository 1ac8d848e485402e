import { ArgumentError } from "@opend/core";
import { type ArgumentKind, type JsonSchema, listed, number } from "./argument-kinds.ts";

/** A field of a record. */
interface RecordField<Value = unknown> {
  /** The field of the message for this value. */
  readonly field: string;
  readonly kind: ArgumentKind<Value>;
  readonly isRequired?: boolean;
}

/** The fields of a record by name. */
export type RecordFields<Value> = {
  readonly [Name in keyof Value]-?: RecordField<NonNullable<Value[Name]>>;
};

type AnyFields = Readonly<Record<string, RecordField>>;

/** An object that the request contains as a message. */
export function record<Value extends object, Sent>(
  fields: RecordFields<Value>,
): ArgumentKind<Value, Sent> {
  const all: AnyFields = fields;
  return {
    schema: objectOf(all),
    send(name, value, zone) {
      const given = entriesOf(name, value, all);
      const sent: Record<string, unknown> = {};
      for (const [key, { field, kind, isRequired }] of Object.entries(all)) {
        const each = given.get(key);
        if (each !== undefined || isRequired) sent[field] = kind.send(`${name}.${key}`, each, zone);
      }
      // The cast is safe: the kinds of the fields decide the fields of the message.
      return sent as Sent;
    },
  };
}

/** Bounds of a figure. `min` and `max` belong to the range, `above` and `below` do not. */
export interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly above?: number | undefined;
  readonly below?: number | undefined;
}

interface SentBound {
  value: number;
  includes: boolean;
}

/** A range, as requests contain it. */
export interface SentRange {
  filterMin?: SentBound;
  filterMax?: SentBound;
}

const ends = { min: true, max: true, above: false, below: false } as const;

const rangeFields: AnyFields = Object.fromEntries(
  Object.keys(ends).map((end) => [end, { field: end, kind: number }]),
);

/** The kind of a bound. It is checked at run time, whatever its type is. */
const bound: ArgumentKind<unknown, number> = number;

/** A range of numbers. */
export const range: ArgumentKind<Range, SentRange> = {
  schema: objectOf(rangeFields),
  send(name, value, zone) {
    const given = entriesOf(name, value, rangeFields);
    const end = (inside: "min" | "max", outside: "above" | "below"): SentBound | undefined => {
      const [one, other] = [inside, outside].filter((end) => given.get(end) !== undefined);
      if (other !== undefined)
        throw new ArgumentError(name, `without ${outside} beside ${inside}`, value);
      if (one === undefined) return undefined;
      return {
        value: bound.send(`${name}.${one}`, given.get(one), zone),
        includes: one === inside,
      };
    };
    const filterMin = end("min", "above");
    const filterMax = end("max", "below");
    if (filterMin === undefined && filterMax === undefined)
      throw new ArgumentError(name, "a range with at least one bound, like { min: 5 }", value);
    if (filterMin && filterMax && filterMin.value > filterMax.value)
      throw new ArgumentError(name, "a range whose lower bound is not above the upper");
    return { ...(filterMin && { filterMin }), ...(filterMax && { filterMax }) };
  },
};

/** A condition on one figure: the number of the figure, and the kind of its condition. */
interface Condition {
  readonly figure: number;
  readonly kind: ArgumentKind<never>;
  /** The field of the condition's message. For a nested message, the field inside it. */
  readonly at: readonly [string] | readonly [string, string];
}

/** Conditions on figures, by the names of the figures. The request contains them as a list. */
export function filters<Value extends object, Sent>(
  conditions: { readonly [Name in keyof Value]-?: Condition },
): ArgumentKind<Value, Sent[]> {
  const all: Readonly<Record<string, Condition>> = conditions;
  const fields: AnyFields = Object.fromEntries(
    Object.entries(all).map(([name, { kind, at }]) => [
      name,
      { field: at[0], kind: kind as ArgumentKind },
    ]),
  );
  return {
    schema: objectOf(fields),
    send(name, value, zone) {
      const sent: object[] = [];
      for (const [key, each] of entriesOf(name, value, fields)) {
        const condition = all[key];
        if (condition === undefined || each === undefined) continue;
        const { figure, at, kind } = condition;
        const [field, below] = at;
        const told = (kind as ArgumentKind).send(`${name}.${key}`, each, zone);
        sent.push({
          indicatorType: figure,
          [field]: below === undefined ? told : { [below]: told },
        });
      }
      // The cast is safe, as with a record.
      return sent as Sent[];
    },
  };
}

/**
 * Conditions that must all hold, for requests with groups of which one condition must hold: each
 * condition becomes a group. The fields of a group are lists of conditions.
 */
export const allOf = <Value, Group extends object>(
  group: ArgumentKind<Value, Group>,
): ArgumentKind<Value, Group[]> => ({
  schema: group.schema,
  send: (name, value, zone) =>
    Object.entries(group.send(name, value, zone)).flatMap(([list, conditions]) =>
      // The cast is safe: a part of a group is a group.
      (conditions as readonly object[]).map((each) => ({ [list]: [each] }) as Group),
    ),
});

/** The properties of an object, by name. An unknown name is refused, because it would have no effect. */
function entriesOf(name: string, value: unknown, known: AnyFields): ReadonlyMap<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ArgumentError(name, `an object with ${listed(Object.keys(known))}`, value);
  const given = Object.entries(value);
  for (const [key] of given)
    if (!Object.hasOwn(known, key))
      throw new ArgumentError(name, `an object with ${listed(Object.keys(known))} only`, key);
  return new Map(given);
}

function objectOf(fields: AnyFields): JsonSchema {
  const all = Object.entries(fields);
  return {
    type: "object",
    properties: Object.fromEntries(all.map(([name, { kind }]) => [name, kind.schema])),
    required: all.flatMap(([name, { isRequired }]) => (isRequired ? [name] : [])),
    additionalProperties: false,
  };
}
