/** The table of sizes as a page of the docs. */
import { version } from "esbuild";
import { type Bundle, textsOf } from "./bundle.ts";
import { composition, parts } from "./holdings.ts";
import type { Entry, Page } from "./programs.ts";

export type Measured<T> = readonly (readonly [T, Bundle])[];

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

const isMet = ({ goal }: Page, { gzipBytes }: Bundle): boolean =>
  goal === undefined || gzipBytes <= goal;

function pageRow([page, bundle]: Measured<Page>[number]): string {
  const { name, goal } = page;
  const state =
    goal === undefined ? "" : `${goal / 1000}${isMet(page, bundle) ? "" : " (not met)"}`;
  const cells = [name, kB(bundle.minBytes), kB(bundle.gzipBytes), state, composition(bundle)];
  return `| ${cells.join(" | ")} |`;
}

/** The composition of a page over its goal. */
async function overGoal([page, bundle]: Measured<Page>[number]): Promise<readonly string[]> {
  if (isMet(page, bundle)) return [];
  const { name, goal = 0, source, wouldGo } = page;
  const held = parts(await textsOf(source)).filter(([, bytes]) => bytes >= 200);
  return [
    "",
    `**${name}** is ${kB(bundle.gzipBytes - goal)} kB over its goal. Each part of it adds this many kB after gzip:`,
    "",
    ...held.map(([part, bytes]) => `- ${part}: ${kB(bytes)}`),
    ...(wouldGo === undefined
      ? []
      : ["", `To meet the goal, these features would have to go: ${wouldGo}.`]),
  ];
}

/** Groups entries that differ only in their last part: the schema has one file for each protocol. */
const familyOf = (specifier: string): string | undefined =>
  /^@opend\/core\/(?:serve\/)?(?:qot|trd|system)\//.exec(specifier)?.[0];

const entryRow = (name: string, { platform }: Entry, { minBytes, gzipBytes }: Bundle): string =>
  `| ${name} | ${platform} | ${kB(minBytes)} | ${kB(gzipBytes)} |`;

function entryRows(measured: Measured<Entry>): readonly string[] {
  const families = new Map<string, Measured<Entry>>();
  const rows: string[] = [];
  for (const one of measured) {
    const [entry, bundle] = one;
    const family = familyOf(entry.specifier);
    if (family === undefined) rows.push(entryRow(`\`${entry.specifier}\``, entry, bundle));
    else families.set(family, [...(families.get(family) ?? []), one]);
  }
  for (const [family, all] of families) {
    const sorted = [...all].sort(
      ([a, x], [b, y]) => x.gzipBytes - y.gzipBytes || (a.specifier < b.specifier ? -1 : 1),
    );
    const places = { smallest: 0, median: sorted.length >> 1, largest: sorted.length - 1 };
    for (const [place, index] of Object.entries(places)) {
      const [entry, bundle] = sorted[index] ?? [];
      if (entry && bundle)
        rows.push(
          entryRow(
            `${place} of ${all.length} in \`${family}\`: \`${entry.specifier}\``,
            entry,
            bundle,
          ),
        );
    }
  }
  return rows;
}

export async function report(pages: Measured<Page>, entries: Measured<Entry>): Promise<string> {
  const missed = await Promise.all(pages.map(overGoal));
  return [
    "<!-- Written by `pnpm sizes`. Do not edit. -->",
    "",
    "# Sizes",
    "",
    `How many bytes a page or an entry point adds to your bundle. esbuild ${version} bundles each into one minified file, which \`gzip -9\` compresses. The packages are built as for a release. Code behind \`import()\` counts, licence comments do not. 1 kB is 1,000 bytes.`,
    "",
    "## Typical pages",
    "",
    "Each page runs in a browser and includes `@opend/transport-web`. The sources of the pages are in [`tools/sizes/pages`](../tools/sizes/pages). The last column shows the share of each package and of its folders, in percent of the minified bytes.",
    "",
    "| page | minified kB | gzip kB | goal, gzip kB | content |",
    "| --- | ---: | ---: | ---: | --- |",
    ...pages.map(pageRow),
    ...missed.flat(),
    "",
    "## Entry points",
    "",
    "The size of everything that an entry point exports. A program that imports less is smaller. Modules that are part of a runtime (`node:…`) are not counted. `@opend/core` has an entry point for each file of the schema, so the table shows only the smallest, the median and the largest of each folder.",
    "",
    "| entry point | platform | minified kB | gzip kB |",
    "| --- | --- | ---: | ---: |",
    ...entryRows(entries),
    "",
  ].join("\n");
}
