/** Writes the rows and enums of `@opend/quote` from the schema. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { enumText } from "./enum-text.ts";
import { enums } from "./enums.ts";
import { kebab } from "./kebab.ts";
import { modelOf } from "./model.ts";
import type { Tables } from "./reading.ts";
import { rowText } from "./row-text.ts";
import { rows } from "./rows.ts";
import { readSchema } from "./schema.ts";

const folder = new URL("../../packages/quote/src/gen/", import.meta.url);

const schema = readSchema();

const tables: Tables = {
  takesAbout(message) {
    const spec = rows.find((row) => row.message === message);
    return spec !== undefined && modelOf(spec, schema, tables).argument === "About";
  },
  rowOf: (message) => rows.find((row) => row.message === message),
  enumOf: (values) => enums.find((each) => each.values === values),
};

/** The generated files, keyed by path in `packages/quote/src/gen`. */
export function rowFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...enums.map((spec): [string, string] => [
      `enums/${kebab(spec.type)}.ts`,
      enumText(spec, schema),
    ]),
    ...rows.map((spec): [string, string] => [
      `rows/${kebab(spec.row)}.ts`,
      rowText(modelOf(spec, schema, tables)),
    ]),
  ]);
}

export function writeRows(): void {
  const files = rowFiles();
  rmSync(folder, { recursive: true, force: true });
  for (const name of ["enums/", "rows/"]) mkdirSync(new URL(name, folder), { recursive: true });
  for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) writeRows();
