import type { AnyQuestion, CataloguedQuestion, InputSchema } from "@opend/quote/questions";
import { kebab, kebabValue } from "./kebab.ts";
import type { ArgumentSchema } from "./parse-argument.ts";

type Schema = ArgumentSchema | (ArgumentSchema & { readonly type: "array" })["items"];

/** The kind of value that an argument has, in a few words. */
export function kindOf(schema: Schema): string {
  switch (schema.type) {
    case "string":
      if ("enum" in schema && schema.enum)
        return `one of ${schema.enum.map(kebabValue).join(", ")}`;
      if ("pattern" in schema) return "an id";
      return "format" in schema ? "a day like 2026-04-30" : "a text";
    case "integer":
      return schema.maximum === Number.MAX_SAFE_INTEGER
        ? `an integer from ${schema.minimum}`
        : `an integer from ${schema.minimum} to ${schema.maximum}`;
    case "number":
      return "a number";
    case "boolean":
      return "true or false";
    case "array":
      return isJson(schema.items)
        ? `a JSON list of objects with ${fieldsOf(schema.items)}`
        : `a list with commas: ${kindOf(schema.items)}`;
    case "object":
      return `a JSON object with ${fieldsOf(schema)}`;
  }
}

/** The values of an enum as the command line has them; empty for other kinds. */
export function choicesOf(schema: Schema): readonly string[] {
  if (schema.type === "array") return choicesOf(schema.items);
  if (schema.type === "boolean") return [];
  return "enum" in schema ? (schema.enum ?? []).map(kebabValue) : [];
}

const isJson = ({ type }: Schema): boolean => type === "object" || type === "array";

const fieldsOf = (schema: Schema): string =>
  schema.type === "object" ? Object.keys(schema.properties).join(", ") : "values";

/** The frequency limit of a question: `60 requests per 30 s`. */
export function limitText({ limit }: AnyQuestion["protocol"]): string {
  if (limit === undefined) return "limit unknown";
  return limit === "none"
    ? "no limit"
    : `${limit.requests} requests per ${limit.windowMs / 1000} s`;
}

/** The protocol of a question, its limit and its page size, as a sentence of the help. */
export function protocolText({ protocol, ...question }: AnyQuestion): string {
  const { id, name, bounds = {} } = protocol;
  const parts = [
    `${name} (${id})`,
    limitText(protocol),
    ...("cursor" in question && bounds.pageMax !== undefined
      ? [`pages of at most ${bounds.pageMax} rows`]
      : []),
    ...("batch" in question && bounds.maxSecurities !== undefined
      ? [`at most ${bounds.maxSecurities} codes per request`]
      : []),
    ...(bounds.maxSpanDays === undefined ? [] : [`at most ${bounds.maxSpanDays} days per request`]),
  ];
  return `${parts.join(", ")}.`;
}

/** A command line for the sample arguments of a question. */
export function exampleOf(
  { name, positional, sample }: CataloguedQuestion,
  { properties }: InputSchema,
): string {
  const words = positional
    .filter((each) => sample[each] !== undefined)
    .map((each) => wordOf(sample[each], properties[each]));
  const flags = Object.entries(sample)
    .filter(([each]) => !positional.includes(each))
    .map(([each, value]) => flagOf(kebab(each), value, properties[each]));
  return ["opend call", kebab(name), ...words, ...flags].join(" ");
}

const flagOf = (name: string, value: unknown, schema: Schema | undefined): string =>
  typeof value === "boolean"
    ? `--${value ? "" : "no-"}${name}`
    : `--${name} ${wordOf(value, schema)}`;

function wordOf(value: unknown, schema: Schema | undefined): string {
  if (Array.isArray(value) && !value.some((item) => typeof item === "object"))
    return quoted(value.map(String).join(","));
  if (typeof value === "object") return quoted(JSON.stringify(value, idsAsText));
  const text = String(value);
  return quoted(schema && "enum" in schema ? kebabValue(text) : text);
}

const idsAsText = (_key: string, value: unknown): unknown =>
  typeof value === "bigint" ? String(value) : value;

const quoted = (word: string): string =>
  /^[\w.,:@%/+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
