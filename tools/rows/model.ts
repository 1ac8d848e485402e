import type { FieldShape } from "../../packages/core/src/schema.ts";
import { wordOf } from "../questions/word.ts";
import type { Unit } from "../schema/units.ts";
import { mapAll } from "./all-errors.ts";
import { first, precise } from "./dictionary.ts";
import { rowDoc } from "./doc-text.ts";
import { fieldName } from "./field-name.ts";
import { type Reading, readingOf, type Tables } from "./reading.ts";
import type { Schema } from "./schema.ts";
import type { RowSpec } from "./spec.ts";

/** One field of a row. */
export interface RowField extends Reading {
  readonly name: string;
  readonly doc: string | undefined;
}

/** A row to be written. */
export interface Row {
  readonly spec: RowSpec;
  readonly doc: string | undefined;
  readonly fields: readonly RowField[];
  /** The arguments of the mapper after the message. */
  readonly argument: "About" | "InZones" | "DayOf" | "InZone" | undefined;
  /** Whether the message always has the text of the row's own time. */
  readonly hasTime: boolean;
  /** Whether the message names its security itself. */
  readonly hasSubject: boolean;
  /** Whether the message has the name of the security. */
  readonly hasName: boolean;
}

export function modelOf(spec: RowSpec, schema: Schema, tables: Tables): Row {
  const { message, of, time } = spec;
  const shapes = schema.fields(message);
  const has = (name: string): boolean => shapes.some((shape) => shape.name === name);
  const hasSubject =
    of === "subject" && (has(spec.security ?? "security") || spec.hasSplitCode === true);
  const left = new Set([
    ...Object.keys(spec.omit ?? {}),
    ...(time ? [time.text, time.seconds] : []),
    ...(hasSubject ? [...securityFields(spec), "name"] : []),
    // The schema has it twice: as text and in Unix seconds, or as an integer and with a fraction.
    ...shapes.flatMap(({ name }) =>
      spec.omit?.[name] === undefined
        ? (twinOf(name, schema.unitOf(`${message}.${name}`)) ?? [])
        : [],
    ),
    ...Object.entries(precise).flatMap(([whole, exact]) => (has(whole) ? [exact] : [])),
  ]);
  for (const name of [...Object.keys(spec.omit ?? {}), ...(time ? [time.text, time.seconds] : [])])
    if (!has(name)) throw new Error(`${message} has no field ${name}`);
  const own = shapes.filter(({ name }) => !left.has(name));
  const names = new Map(
    mapAll(own, (shape): [string, string] => [shape.name, nameOf(shape, spec, schema)]),
  );
  const fields = mapAll(own, (shape) => {
    const exact = precise[shape.name];
    return rowField(shape, {
      names,
      spec,
      schema,
      tables,
      exact: exact !== undefined && has(exact) ? exact : undefined,
      seconds: shapes.find(
        ({ name }) => name === twinOf(shape.name, schema.unitOf(`${message}.${shape.name}`)),
      ),
    });
  });
  checkDistinct(spec, fields);
  return {
    spec,
    doc: spec.doc ?? schema.docs[message],
    fields: inOrder(fields),
    argument: hasSubject ? undefined : argumentOf(spec, fields),
    hasTime: shapes.some(({ name, label }) => name === time?.text && label === "required"),
    hasSubject,
    hasName: has("name"),
  };
}

/** The fields by which a message names its security. */
const securityFields = ({ hasSplitCode, security = "security" }: RowSpec): readonly string[] =>
  hasSplitCode ? ["market", "code"] : [security];

function argumentOf({ of, time }: RowSpec, fields: readonly RowField[]): Row["argument"] {
  const isWithoutClock = fields.every(({ uses }) => !uses.includes("About"));
  if (of === undefined && time === undefined && isWithoutClock) return undefined;
  if (time?.reads !== "day" && time?.reads !== "dayText")
    return of === undefined ? "InZones" : "About";
  return of === undefined ? "InZone" : "DayOf";
}

/** The field that has the date or time of a text field in Unix seconds. */
function twinOf(name: string, unit: Unit | undefined): string | undefined {
  if (unit !== "date" && unit !== "dateTime") return undefined;
  if (name.endsWith("Str")) return name.slice(0, -"Str".length);
  return name.endsWith("Time") ? name.replace(/Time$/, "Timestamp") : undefined;
}

function nameOf(shape: FieldShape, { message }: RowSpec, schema: Schema): string {
  return fieldName({
    message,
    name: shape.name,
    isList: shape.label === "repeated",
    isBoolean: shape.type === "bool",
    unit: schema.unitOf(`${message}.${shape.name}`),
  });
}

/** What decides how a field is read. */
interface Context {
  readonly spec: RowSpec;
  readonly schema: Schema;
  readonly tables: Tables;
  /** Names in the row, keyed by names in the schema. */
  readonly names: ReadonlyMap<string, string>;
  /** The field that has the same number with its fraction. */
  readonly exact: string | undefined;
  /** The field that has the same time in Unix seconds. */
  readonly seconds: FieldShape | undefined;
}

function rowField(shape: FieldShape, context: Context): RowField {
  const { names, spec, schema, tables, exact, seconds } = context;
  const key = `${spec.message}.${shape.name}`;
  const unit = schema.unitOf(key);
  const name = names.get(shape.name) ?? shape.name;
  if (numbers.has(shape.type) && shape.enum === undefined && unit === undefined)
    throw new Error(`${key}: a number without a unit; add it to units.json`);
  const told = schema.docs[key];
  if (told === undefined) throw new Error(`${key}: a field without a sentence; write docs.json`);
  const text =
    spec.docs?.[name] ??
    rowDoc(told, unit, (word) => names.get(word) ?? wordOf(word, spec.message, schema));
  const own = name === shape.name ? undefined : `OpenD calls it \`${shape.name}\`.`;
  return {
    ...readingOf({ shape, unit, spec, tables, exact, seconds }),
    name,
    doc: [text, own].filter((part) => part !== undefined).join(" ") || undefined,
  };
}

const numbers: ReadonlySet<unknown> = new Set(
  "double float int32 int64 uint32 uint64 sint32 sint64".split(" "),
);

/** The fields of a row that identify its security. */
const subjectFields = { subject: ["code", "market", "name"], code: ["code"] } as const;

function checkDistinct(
  { message, of, docs = {}, literals = {} }: RowSpec,
  fields: RowField[],
): void {
  const about = of === undefined ? [] : subjectFields[of];
  const names = [...about, ...Object.keys(literals), ...fields.map(({ name }) => name)];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`${message}: two fields would be called ${twice}`);
  for (const name of Object.keys(docs))
    if (!names.includes(name)) throw new Error(`${message}: no row field is called ${name}`);
}

/** The first fields of every row in their order, then the schema's order, with nested parts at the end. */
function inOrder(fields: readonly RowField[]): RowField[] {
  const place = ({ name, isPart }: RowField): number => {
    const index = first.indexOf(name);
    return index >= 0 ? index : isPart ? first.length + 1 : first.length;
  };
  return [...fields].sort((one, other) => place(one) - place(other));
}
