/** Fails when a shipped source imports what its floor does not stand on. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, posix, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../workspace.ts";
import { floors, guests, rooms } from "./allowed.ts";

/** `line` counts from 1. */
interface Import {
  readonly specifier: string;
  readonly line: number;
}

const forms = [
  // import a, * as b, { c } from …; export { d } from …; with or without `type`
  String.raw`^[ \t]*(?:import|export)\b(?:\s+type\b)?\s*(?:[\w$]+\s*,?\s*)?(?:\*(?:\s*as\s+[\w$]+)?|\{[^}]*\})?\s*from\s*["']([^"']+)["']`,
  // import …
  String.raw`^[ \t]*import\s*["']([^"']+)["']`,
  // import(…), of a type too
  String.raw`\bimport\(\s*["']([^"']+)["']`,
];
const importPattern = new RegExp(forms.join("|"), "gm");

export function importsOf(source: string): Import[] {
  return [...source.matchAll(importPattern)].map((match) => ({
    specifier: match[1] ?? match[2] ?? match[3] ?? "",
    line: source.slice(0, match.index).split("\n").length,
  }));
}

const matches = (pattern: string, specifier: string): boolean =>
  pattern.endsWith("*") ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern;

const noFloor = "the package has no floor yet: give it one in tools/imports/allowed.ts";

/** Refuses a relative import that leads out of the folder that `file` is relative to. */
export function leavesHome(file: string, specifier: string): string | undefined {
  const isOutside =
    specifier.startsWith(".") && posix.join(posix.dirname(file), specifier).startsWith("..");
  return isOutside ? "it leaves the package" : undefined;
}

/** The same of a folder of the root, whose `guests` may. */
export function leavesFolder(folder: string, file: string, specifier: string): string | undefined {
  const from = posix.join(folder, file);
  const target = posix.join(posix.dirname(from), specifier);
  const isGuest = Object.entries(guests).some(
    ([guest, hosts]) => from.startsWith(guest) && hosts.some((host) => target.startsWith(host)),
  );
  return isGuest ? undefined : leavesHome(file, specifier);
}

/** What is wrong with an import, or nothing. `file` is relative to the package's `src`, with `/`. */
export function violation(
  packageName: string,
  file: string,
  specifier: string,
): string | undefined {
  const floor = floors[packageName];
  if (!floor) return noFloor;
  if (specifier.startsWith(".")) {
    const target = posix.join(posix.dirname(file), specifier);
    const straying = leavesHome(file, specifier);
    if (straying !== undefined || packageName !== "core") return straying;
    if (target.startsWith("gen/wire/") && !file.startsWith("gen/"))
      return "gen/wire is for gen/strict alone";
    for (const [room, forbidden] of Object.entries(rooms))
      if (file.startsWith(room) && forbidden.some((other) => target.startsWith(other)))
        return `${room} stands below it`;
    return undefined;
  }
  const allowed = [
    ...floor.mayImport,
    ...Object.entries(floor.parts ?? {}).flatMap(([part, more]) =>
      file.startsWith(part) ? more : [],
    ),
  ];
  return allowed.some((pattern) => matches(pattern, specifier))
    ? undefined
    : `${packageName} does not stand on it`;
}

/** All sources under a folder, relative to it, with `/`; none when it does not exist. */
function sourcesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((entry) => entry.split(sep).join("/"))
    .filter((file) => /(?<!\.d)\.[mc]?tsx?$/.test(file))
    .filter((file) => !/(^|\/)(node_modules|dist)\//.test(file));
}

type Judge = (file: string, specifier: string) => string | undefined;

/** One line for each import in the folder's sources that `judge` has something against. */
function complaints(folder: string, files: readonly string[], judge: Judge): readonly string[] {
  return files.flatMap((file) =>
    importsOf(readFileSync(join(folder, file), "utf8")).flatMap(({ specifier, line }) => {
      const why = judge(file, specifier);
      const place = relative(root, join(folder, file)).split(sep).join("/");
      return why === undefined ? [] : [`${place}:${line} imports ${specifier}: ${why}`];
    }),
  );
}

const isTest = (file: string): boolean => /\.test\.[mc]?tsx?$/.test(file);
const subfolders = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];

/** Shipped sources are held to their floor; what is only run here must merely stay at home. */
function check(): readonly string[] {
  const packages = subfolders(join(root, "packages"));
  const shipped = packages.flatMap((folder) => {
    const name = basename(folder);
    if (!floors[name]) return [`packages/${name}: ${noFloor}`];
    const sources = join(folder, "src");
    const files = sourcesUnder(sources).filter((file) => !isTest(file));
    return complaints(sources, files, (file, specifier) => violation(name, file, specifier));
  });
  const tests = packages.flatMap((folder) => {
    const files = sourcesUnder(folder).filter((file) => !file.startsWith("src/") || isTest(file));
    return complaints(folder, files, leavesHome);
  });
  const others = ["examples", "conformance", "bench", "stress", "judges", "tools"].flatMap(
    (name) => {
      const folder = join(root, name);
      const judge: Judge = (file, specifier) => leavesFolder(name, file, specifier);
      return complaints(folder, sourcesUnder(folder), judge);
    },
  );
  return [...shipped, ...tests, ...others];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const found = check();
  for (const line of found) console.error(line);
  if (found.length === 0) console.log("Every package stands on its floor.");
  process.exitCode = found.length === 0 ? 0 : 1;
}
