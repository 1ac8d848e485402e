import { ArgumentError } from "@opend/core";
import type { InputSchema } from "@opend/quote/questions";
import { kebab } from "./kebab.ts";

/** The allowed values of an argument, with its sentence. */
export type ArgumentSchema = InputSchema["properties"][string];

/** The allowed values of an argument, or of an item of its list. */
type Schema = ArgumentSchema | (ArgumentSchema & { readonly type: "array" })["items"];

/**
 * The value of an argument, from its texts on the command line. A text that is no such value is
 * returned as it is, because the question refuses it with a better message.
 *
 * @throws {ArgumentError} more than one value, or an object that is not JSON.
 */
export function parseArgument(name: string, schema: Schema, texts: readonly string[]): unknown {
  if (schema.type === "array") return texts.flatMap((text) => itemsOf(name, schema.items, text));
  const [text = "", ...more] = texts;
  if (more.length > 0) throw new ArgumentError(name, "given only once", texts.join(" "));
  return parseValue(name, schema, text);
}

function itemsOf(name: string, schema: Schema, text: string): unknown[] {
  if (schema.type !== "object" && schema.type !== "array")
    return text.split(",").map((item) => parseValue(name, schema, item.trim()));
  const parsed = parseJson(name, text);
  return Array.isArray(parsed) ? parsed : [parsed];
}

function parseValue(name: string, schema: Schema, text: string): unknown {
  switch (schema.type) {
    case "string":
      return "enum" in schema ? chosen(schema.enum ?? [], text) : text;
    case "integer":
    case "number":
      return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
    case "boolean":
      return text === "true" || (text === "false" ? false : text);
    default:
      return parseJson(name, text);
  }
}

/** The exact text comes first, because `1m` and `1M` are different periods. */
const chosen = (texts: readonly string[], text: string): string =>
  texts.includes(text) ? text : (texts.find((each) => kebab(each) === text) ?? text);

/** @throws {ArgumentError} it is not JSON. */
export function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ArgumentError(name, "JSON", text);
  }
}

/** @throws {ArgumentError} it is not a JSON object. */
export function parseJsonObject(name: string, text: string): Readonly<Record<string, unknown>> {
  const parsed = parseJson(name, text);
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
    throw new ArgumentError(name, "a JSON object", text);
  return { ...parsed };
}
