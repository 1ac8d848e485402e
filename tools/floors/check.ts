/** Fails when a shipped source imports what its floor does not stand on. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../workspace.ts";
import { floors, rooms } from "./floors.ts";

/** `line` counts from 1. */
interface Import {
  readonly specifier: string;
  readonly line: number;
}

const importPattern =
  /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;

export function importsOf(source: string): Import[] {
  return [...source.matchAll(importPattern)].map((match) => ({
    specifier: match[1] ?? match[2] ?? match[3] ?? "",
    line: source.slice(0, match.index).split("\n").length,
  }));
}

const matches = (pattern: string, specifier: string): boolean =>
  pattern.endsWith("*") ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern;

/** What is wrong with an import, or nothing. `file` is relative to the package's `src`, with `/`. */
export function violation(
  packageName: string,
  file: string,
  specifier: string,
): string | undefined {
  const floor = floors[packageName];
  if (!floor) return "the package has no floor yet: give it one in tools/floors/floors.ts";
  if (specifier.startsWith(".")) {
    const target = posix.join(posix.dirname(file), specifier);
    if (target.startsWith("..")) return "it leaves the package";
    if (packageName !== "core") return undefined;
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

function check(): number {
  const packages = join(root, "packages");
  let count = 0;
  for (const packageName of readdirSync(packages)) {
    const sources = join(packages, packageName, "src");
    for (const entry of readdirSync(sources, { recursive: true, encoding: "utf8" })) {
      if (!entry.endsWith(".ts") || entry.endsWith(".test.ts") || entry.endsWith(".d.ts")) continue;
      const path = join(sources, entry);
      const file = entry.split(sep).join("/");
      for (const { specifier, line } of importsOf(readFileSync(path, "utf8"))) {
        const why = violation(packageName, file, specifier);
        if (why === undefined) continue;
        console.error(`${relative(root, path)}:${line} imports ${specifier}: ${why}`);
        count += 1;
      }
    }
  }
  return count;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const count = check();
  console.log(
    count === 0 ? "Every package stands on its floor." : `${count} imports leave their floor.`,
  );
  process.exitCode = count === 0 ? 0 : 1;
}
