import { figureName, isPercent } from "../questions/figure-name.ts";
import { mapAll } from "./all-errors.ts";
import { docLines } from "./doc-text.ts";
import type { NamedEnum } from "./enums.ts";
import { camelCase, wordsOf } from "./field-name.ts";
import type { Schema } from "./schema.ts";

/** The file of one enum: the texts of its numbers, and their union. */
export function enumText(spec: NamedEnum, schema: Schema): string {
  const { values: name, type, table, texts = {}, omit = [], only = [] } = spec;
  const isArgument = spec.of === "arguments";
  const isKept = (value: { name: string }): boolean =>
    only.length === 0 || only.includes(value.name);
  const values = schema.values(name, omit).filter(isKept);
  for (const known of [...Object.keys(texts), ...omit, ...only])
    if (!schema.values(name, []).some((value) => value.name === known))
      throw new Error(`${name} has no value ${known}`);
  for (const other of spec.same ?? [])
    if (JSON.stringify(schema.values(other, omit).filter(isKept)) !== JSON.stringify(values))
      throw new Error(`${other} and ${name} have different values`);
  const short = name.slice(name.indexOf(".") + 1);
  const named = mapAll(values, (value) => {
    const told = schema.docs[`${name}.${short}_${value.name}`];
    const plain = spec.areFigures
      ? figureName(name, value.name, isPercent(told ?? ""))
      : plainText(value.name);
    return { number: value.number, text: texts[value.name] ?? plain, doc: told };
  });
  const numbers = named.map(({ number }) => number);
  if (new Set(numbers).size < numbers.length)
    throw new Error(`${name}: a number has two names; omit one of them`);
  return [
    `// Generated from ${name} by tools/rows. Do not edit.`,
    ...(isArgument ? [""] : ['import type { NameIn } from "../../enum-name.ts";', ""]),
    `/** Texts by the numbers of the schema's \`${short}\`. */`,
    `export const ${table} = {`,
    ...named.map(
      ({ number, text }) => `  ${number < 0 ? `"${number}"` : number}: ${JSON.stringify(text)},`,
    ),
    "} as const;",
    "",
    ...docLines(
      spec.doc ?? schema.docs[name],
      "",
      named.flatMap(({ text, doc }) => (doc === undefined ? [] : [`\`${text}\`: ${doc}`])),
    ),
    isArgument
      ? `export type ${type} = (typeof ${table})[keyof typeof ${table}];`
      : `export type ${type} = NameIn<typeof ${table}>;`,
    "",
  ].join("\n");
}

const plainText = (value: string): string =>
  /^Unknown?$/.test(value) ? "unknown" : camelCase(wordsOf(value));
