/** The files for JSR: the sources of each package with a deno.json made from its package.json. */
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Manifest, readManifest, root, type Target } from "../workspace.ts";

/** The packages that users of Deno need, dependencies first. */
export const jsrPackages = [
  "core",
  "tcp-crypto",
  "transport-deno",
  "transport-web",
  "quote",
  "simulator",
] as const;

interface DenoConfig {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly imports: Readonly<Record<string, string>>;
}

// Declaration files are left out, because Deno has the globals that they declare.
const isShipped = (path: string): boolean => !/\.(test|d)\.ts$/.test(path);

/** The target of an export under its first matching condition, in the manifest's order. */
function follow(target: Target, conditions: readonly string[]): string | undefined {
  if (typeof target === "string") return target;
  for (const [condition, inner] of Object.entries(target))
    if (conditions.includes(condition)) return follow(inner, conditions);
  return undefined;
}

const sourceOf = (target: Target): string | undefined =>
  follow(target, ["@opend/source", "deno", "default"]);

/** JSR does not support patterns, so each matching file becomes an entry. */
function exportsOf({ exports = {} }: Manifest, folder: string): Record<string, string> {
  const entries = Object.entries(exports).flatMap(([path, target]): [string, string][] => {
    const source = sourceOf(target);
    if (source === undefined || !source.endsWith(".ts")) return [];
    const [before = "", after] = source.split("*");
    if (after === undefined) return [[path, source]];
    return readdirSync(join(folder, before))
      .filter((file) => file.endsWith(after))
      .sort()
      .map((file) => [path.replace("*", basename(file, after)), `${before}${file}`]);
  });
  return Object.fromEntries(entries);
}

function importsOf({ dependencies = {}, imports = {}, version }: Manifest): Record<string, string> {
  const outside = Object.entries(dependencies).map(([name, range]) =>
    range.startsWith("workspace:")
      ? [name, `jsr:${name}@^${version}`]
      : [name, `npm:${name}@${range}`],
  );
  const inside = Object.entries(imports).map(([name, target]) => [name, sourceOf(target)]);
  return Object.fromEntries([...outside, ...inside]) as Record<string, string>;
}

function denoConfig(folder: string): DenoConfig {
  const manifest = readManifest(folder);
  const { name, version = "", license = "" } = manifest;
  return {
    name,
    version,
    license,
    exports: exportsOf(manifest, folder),
    imports: importsOf(manifest),
  };
}

/** Replaces `target` with the whole workspace. */
export function stage(target: string): void {
  rmSync(target, { recursive: true, force: true });
  for (const name of jsrPackages) {
    const from = join(root, "packages", name);
    const to = join(target, name);
    mkdirSync(to, { recursive: true });
    cpSync(join(from, "src"), join(to, "src"), { recursive: true, filter: isShipped });
    for (const file of ["README.md", "LICENSE"]) cpSync(join(from, file), join(to, file));
    write(join(to, "deno.json"), denoConfig(from));
  }
  write(join(target, "deno.json"), { workspace: jsrPackages.map((name) => `./${name}`) });
}

const write = (file: string, content: object): void =>
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
