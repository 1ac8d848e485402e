/** Writes the rows, enums and questions of `@opend/quote` from the schema. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { questionFiles } from "../questions/write.ts";
import { mapAll } from "./all-errors.ts";
import { enumText } from "./enum-text.ts";
import { enumOf, enums } from "./enums.ts";
import { kebab } from "./kebab.ts";
import { modelOf } from "./model.ts";
import type { Tables } from "./reading.ts";
import { rowText } from "./row-text.ts";
import { rows } from "./rows.ts";
import { readSchema } from "./schema.ts";

/** The path of a file in `packages/quote/src/gen`, and its text. */
type File = [string, string];

const folder = new URL("../../packages/quote/src/gen/", import.meta.url);

const schema = readSchema();

const tables: Tables = {
  takesAbout(message) {
    const spec = rows.find((row) => row.message === message);
    return (
      spec !== undefined &&
      spec.module === undefined &&
      /^(About|InZones)$/.test(modelOf(spec, schema, tables).argument ?? "")
    );
  },
  rowOf: (message) => rows.find((row) => row.message === message),
  enumOf: (values) => enumOf(values),
};

/** The generated files, keyed by path in `packages/quote/src/gen`. */
export function rowFiles(): ReadonlyMap<string, string> {
  const files = mapAll(
    [
      () => mapAll(enums, (spec): File => [`enums/${kebab(spec.type)}.ts`, enumText(spec, schema)]),
      () =>
        mapAll(
          rows.filter(({ module }) => module === undefined),
          (spec): File => [`rows/${kebab(spec.row)}.ts`, rowText(modelOf(spec, schema, tables))],
        ),
      () => questionFiles({ schema, tables }),
    ],
    (make) => make(),
  );
  return new Map(files.flat());
}

export function writeRows(): void {
  const files = rowFiles();
  rmSync(folder, { recursive: true, force: true });
  for (const name of ["enums/", "rows/", "questions/", "subjects/", "figures/"])
    mkdirSync(new URL(name, folder), { recursive: true });
  for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) writeRows();
