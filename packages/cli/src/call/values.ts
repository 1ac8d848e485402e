import { ArgumentError } from "@opend/core";
import type { InputSchema } from "@opend/quote/questions";
import { parseArgument, parseJsonObject } from "./parse-argument.ts";

/** The arguments of a question as the command line gives them. */
export interface Given {
  /** Texts in the order of `positional`. A list may have several. */
  readonly words: readonly (readonly string[])[];
  /** The texts of a flag, or true or false, by the name of the argument. */
  readonly flags: ReadonlyMap<string, readonly string[] | boolean>;
  /** All arguments as a JSON object. */
  readonly json: string | undefined;
}

/**
 * The arguments for a question. Flags and words replace those of the JSON.
 *
 * @throws {ArgumentError} an argument is unknown, given twice, or missing.
 */
export function valuesOf(
  { properties, required }: InputSchema,
  positional: readonly string[],
  { words, flags, json }: Given,
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = json === undefined ? {} : known(properties, json);
  for (const [index, texts] of words.entries()) {
    const name = positional[index];
    const schema = name === undefined ? undefined : properties[name];
    if (name === undefined || schema === undefined)
      throw new ArgumentError("arguments", `at most ${positional.length}`, texts.join(" "));
    if (flags.has(name)) throw new ArgumentError(name, "given only once", texts.join(" "));
    values[name] = parseArgument(name, schema, texts);
  }
  for (const [name, given] of flags) {
    const schema = properties[name];
    if (schema === undefined) continue;
    values[name] = typeof given === "boolean" ? given : parseArgument(name, schema, given);
  }
  for (const name of required)
    if (values[name] === undefined) throw new ArgumentError(name, "given");
  return values;
}

/** An unknown name is refused, because it would have no effect. */
function known(properties: InputSchema["properties"], json: string): Record<string, unknown> {
  const given = parseJsonObject("--json", json);
  for (const name of Object.keys(given))
    if (!Object.hasOwn(properties, name))
      throw new ArgumentError(
        "--json",
        `an object with ${Object.keys(properties).join(", ")}`,
        name,
      );
  return { ...given };
}
