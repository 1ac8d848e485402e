/** The sources that the checks read. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Manifest } from "../workspace.ts";
import { type Import, importsOf } from "./imports-of.ts";

export interface Source {
  /** From the root, with `/`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

/** The sources of some top-level folders. */
export interface Tree {
  readonly sources: readonly Source[];
  /** Keyed by the folder of the package, from the root. */
  readonly manifests: ReadonlyMap<string, Manifest>;
}

export const folders = [
  "packages",
  "conformance",
  "examples",
  "judges",
  "stress",
  "bench",
  "tools",
] as const;

const isSource = (path: string): boolean => /(?<!\.d)\.[mc]?tsx?$/.test(path);

export function readTree(root: string, tops: readonly string[] = folders): Tree {
  const files = tops.flatMap((top) => filesUnder(root, top));
  const text = (path: string): string => readFileSync(join(root, path), "utf8");
  const manifestPaths = files.filter((path) => path.endsWith("/package.json"));
  return {
    sources: files.filter(isSource).map((path) => sourceOf(path, text(path))),
    manifests: new Map(
      manifestPaths.map((path) => [
        path.slice(0, -"/package.json".length),
        JSON.parse(text(path)) as Manifest,
      ]),
    ),
  };
}

export const sourceOf = (path: string, text: string): Source => ({
  path,
  lines: text.split("\n").length - (text.endsWith("\n") ? 1 : 0),
  imports: importsOf(text),
});

function filesUnder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path.split(sep).join("/")];
    return entry.name === "node_modules" || entry.name === "dist" ? [] : filesUnder(root, path);
  });
}
