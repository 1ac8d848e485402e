/** The entries of a package, read from the `exports` of its manifest. */
import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import type { Manifest, Target } from "../workspace.ts";

export interface Entry {
  /** As a user writes it: `@opend/core/qot/sub`. */
  readonly specifier: string;
  /** The file that plain Node loads, relative to the package's folder. */
  readonly file: string;
}

/** Every file that the manifest names, under any condition, patterns included. */
export function targetsOf({ exports = {}, imports = {}, bin = {} }: Manifest): readonly string[] {
  const flatten = (target: Target): readonly string[] =>
    typeof target === "string" ? [target] : Object.values(target).flatMap(flatten);
  return [exports, imports, bin].flatMap((map) => Object.values<Target>(map).flatMap(flatten));
}

/** Follows `node` and `default`, in the manifest's order, as Node does. */
function nodeTarget(target: Target): string | undefined {
  if (typeof target === "string") return target;
  for (const [condition, inner] of Object.entries(target))
    if (["node", "import", "default"].includes(condition)) {
      const found = nodeTarget(inner);
      if (found !== undefined) return found;
    }
  return undefined;
}

/** All entries. A pattern (`./qot/*`) gives one entry for each matching file. */
export function entriesOf({ name, exports = {} }: Manifest, folder: string): readonly Entry[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map(
    (file) => `./${file.split(sep).join("/")}`,
  );
  return Object.entries<Target>(exports).flatMap(([path, target]) => {
    const wanted = nodeTarget(target);
    if (wanted === undefined) return [];
    const specifier = (part: string): string =>
      join(name, path.replace("*", part)).split(sep).join("/");
    const [before = "", after] = wanted.split("*");
    if (after === undefined) return [{ specifier: specifier(""), file: wanted }];
    return files
      .filter((file) => file.startsWith(before) && file.endsWith(after))
      .map((file) => ({
        specifier: specifier(file.slice(before.length, file.length - after.length)),
        file,
      }));
  });
}
