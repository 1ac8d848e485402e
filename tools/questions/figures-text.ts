import { valuesOf } from "../../packages/core/src/schema.ts";
import { mapAll } from "../rows/all-errors.ts";
import { docLines } from "../rows/doc-text.ts";
import type { Schema } from "../rows/schema.ts";
import { figureName, isPercent } from "./figure-name.ts";
import type { FiguresSpec } from "./spec.ts";

interface Figure {
  readonly name: string;
  readonly number: number;
  readonly group: string;
  readonly doc: string;
}

/** The file with a table of figures: their names, numbers, groups and sentences. */
export function figuresText({ table, doc, enums, omit }: FiguresSpec, schema: Schema): string {
  const figures = mapAll(enums, (each) => figuresOf(each, schema, omit)).flat();
  const names = figures.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`${table}: two figures are called ${twice}`);
  return [
    `// Generated from ${enums.map(({ values }) => values).join(", ")} by tools/questions. Do not edit.`,
    `/** ${doc} */`,
    `export const ${table} = {`,
    ...figures.flatMap((figure) => [
      ...docLines(figure.doc, "  "),
      `  ${figure.name}: { number: ${figure.number}, group: "${figure.group}" },`,
    ]),
    "} as const;",
    "",
  ].join("\n");
}

function figuresOf(
  { values, group, yearly }: FiguresSpec["enums"][number],
  schema: Schema,
  omit: FiguresSpec["omit"],
): Figure[] {
  const short = values.slice(values.indexOf(".") + 1);
  const known = valuesOf(values).filter(
    ({ name }) => name !== "Unknown" && omit[`${values}.${name}`] === undefined,
  );
  if (known.length === 0) throw new Error(`no enum is called ${values}`);
  return mapAll(known, ({ name, number }) => {
    const doc = schema.docs[`${values}.${short}_${name}`];
    if (doc === undefined) throw new Error(`${values}.${name}: a figure without a sentence`);
    const isYearly = yearly !== undefined && doc.includes("full years only");
    return {
      name: figureName(values, name, isPercent(doc)),
      number,
      group: isYearly ? yearly : group,
      doc,
    };
  });
}
