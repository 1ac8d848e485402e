import { posix } from "node:path";
import type { Manifest, Target } from "../workspace.ts";
import type { Tree } from "./sources.ts";

/** The sources that a specifier may resolve to, as paths from the root. None outside the workspace. */
export type Resolve = (from: string, specifier: string) => readonly string[];

/**
 * Resolves relative specifiers, the packages of the workspace and their `#imports`. A specifier with
 * export conditions may have several targets.
 */
export function resolver({ sources, manifests }: Tree): Resolve {
  const paths = new Set(sources.map(({ path }) => path));
  const packages = [...manifests].map(([folder, manifest]) => ({ folder, manifest }));
  const holding = (path: string): (typeof packages)[number] | undefined =>
    packages
      .filter(({ folder }) => path.startsWith(`${folder}/`))
      .sort((a, b) => b.folder.length - a.folder.length)[0];
  return (from, specifier) => {
    if (specifier.startsWith("."))
      return [posix.join(posix.dirname(from), specifier)].filter((path) => paths.has(path));
    const home = specifier.startsWith("#")
      ? holding(from)
      : packages.find(({ manifest: { name } }) => `${specifier}/`.startsWith(`${name}/`));
    if (!home) return [];
    return targetsOf(home.manifest, specifier)
      .map((target) => posix.join(home.folder, target))
      .filter((path) => paths.has(path));
  };
}

function targetsOf(manifest: Manifest, specifier: string): readonly string[] {
  const isPrivate = specifier.startsWith("#");
  const key = isPrivate ? specifier : `.${specifier.slice(manifest.name.length)}`;
  const map = (isPrivate ? manifest.imports : manifest.exports) ?? {};
  return Object.entries<Target>(map).flatMap(([pattern, target]) => {
    const [before = "", after] = pattern.split("*");
    if (after === undefined) return pattern === key ? flatten(target) : [];
    if (!key.startsWith(before) || !key.endsWith(after)) return [];
    const star = key.slice(before.length, key.length - after.length);
    return flatten(target).map((path) => path.replace("*", star));
  });
}

const flatten = (target: Target): readonly string[] =>
  typeof target === "string" ? [target] : Object.values(target).flatMap(flatten);
