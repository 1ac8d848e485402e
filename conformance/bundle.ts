import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { Runtime } from "./runtimes/runtime.ts";

/** A runtime's program in one file. */
export interface Bundle {
  readonly file: string;
  readonly text: string;
}

/** Bundles the sources, with the export conditions of that runtime. */
export async function bundle({ name, bundle: options }: Runtime, folder: string): Promise<Bundle> {
  const extension = options.format === "esm" ? "mjs" : "cjs";
  const outfile = join(folder, `${name.replace(/\W/g, "-")}.${extension}`);
  await build({ bundle: true, outfile, target: "es2022", logLevel: "warning", ...options });
  return { file: outfile, text: await readFile(outfile, "utf8") };
}
