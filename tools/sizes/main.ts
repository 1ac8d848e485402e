/** `pnpm sizes` writes docs/sizes.md. With `--check` it fails if the file would change. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root, runTool } from "../workspace.ts";
import { type Bundle, bundle, type Platform } from "./bundle.ts";
import { type Entry, entries, pages } from "./programs.ts";
import { type Measured, report } from "./report.ts";

const file = join(root, "docs", "sizes.md");

/** Bundles all programs, with one call of esbuild per platform. */
async function measureEntries(all: readonly Entry[]): Promise<Measured<Entry>> {
  const bundles = new Map<string, Bundle>();
  for (const platform of new Set<Platform>(all.map((entry) => entry.platform))) {
    const wanted = all.filter((entry) => entry.platform === platform);
    const programs = Object.fromEntries(wanted.map(({ specifier, source }) => [specifier, source]));
    for (const [specifier, one] of await bundle(programs, platform)) bundles.set(specifier, one);
  }
  return all.map((entry) => [entry, bundles.get(entry.specifier) as Bundle]);
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const { status } = runTool("turbo", [
    "run",
    "build",
    "--filter=@opend/sizes^...",
    "--output-logs=errors-only",
  ]);
  if (status !== 0) return 1;
  const bundles = await bundle(Object.fromEntries(pages.map(({ name, source }) => [name, source])));
  const text = await report(
    pages.map((page) => [page, bundles.get(page.name) as Bundle]),
    await measureEntries(entries()),
  );
  if (!values.check) {
    writeFileSync(file, text);
    console.log(text.slice(text.indexOf("| page"), text.indexOf("\n## Entry points")));
    return 0;
  }
  if (readFileSync(file, "utf8") === text) {
    console.log("docs/sizes.md is up to date.");
    return 0;
  }
  console.error("Sizes have changed. Run `pnpm sizes` and commit docs/sizes.md.");
  return 1;
}

process.exitCode = await main();
