import type { InputSchema } from "@opend/quote/questions";
import { type Command, Option } from "commander";
import { kindOf } from "./describe.ts";
import { kebab, kebabValue } from "./kebab.ts";
import type { ArgumentSchema } from "./parse-argument.ts";
import type { Given } from "./values.ts";

/** Adds a flag for each argument. A positional argument has one too, which the help leaves out. */
export function addArgumentFlags(
  command: Command,
  { properties, required }: InputSchema,
  positional: readonly string[],
): void {
  for (const [name, schema] of Object.entries(properties)) {
    const flags =
      schema.type === "boolean"
        ? [`--${kebab(name)}`, `--no-${kebab(name)}`]
        : [`--${kebab(name)} <value>`];
    for (const each of flags) {
      const option = new Option(each, sentence(schema, required.includes(name)));
      if (schema.type !== "boolean") option.argParser(collected);
      command.addOption(option.hideHelp(positional.includes(name)));
    }
  }
}

/** A sentence about an argument with the kind of its value. */
export function sentence(schema: ArgumentSchema, isRequired: boolean): string {
  const kind = kindOf(schema);
  const { description, default: byDefault } = schema;
  const more = isRequired
    ? "; required"
    : byDefault === undefined
      ? ""
      : `; default: ${kebabValue(String(byDefault))}`;
  return `${description} (${kind}${more})`;
}

const collected = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  text,
];

/** What the flags of arguments hold after parsing. */
export function givenFlags(command: Command, { properties }: InputSchema): Given["flags"] {
  const given = new Map<string, readonly string[] | boolean>();
  for (const name of Object.keys(properties)) {
    const option = command.options.find(({ long }) => long === `--${kebab(name)}`);
    const value: unknown = option && command.getOptionValue(option.attributeName());
    if (typeof value === "boolean") given.set(name, value);
    else if (Array.isArray(value)) given.set(name, value.map(String));
  }
  return given;
}
