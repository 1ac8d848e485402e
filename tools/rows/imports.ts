import { posix } from "node:path";
import { enums } from "./enums.ts";
import { kebab } from "./kebab.ts";
import { modules } from "./modules.ts";
import { mapperName } from "./reading.ts";
import { rows } from "./rows.ts";

/** The modules of `packages/quote/src` that generated files import, keyed by exported name. */
const homes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(modules).flatMap(([module, names]) =>
    names.map((name): [string, string] => [name, module]),
  ),
  ...enums.flatMap(({ type, table }): [string, string][] => [
    [type, `gen/enums/${kebab(type)}.ts`],
    [table, `gen/enums/${kebab(type)}.ts`],
  ]),
  ...rows.flatMap(({ row, module = `gen/rows/${kebab(row)}.ts` }): [string, string][] => [
    [row, module],
    [mapperName(row), module],
  ]),
]);

/** The file that imports. */
interface Importer {
  /** Its name in errors. */
  readonly name: string;
  /** Its folder in `packages/quote/src`. */
  readonly folder: string;
  /** The local name of an import. Default: the exported name. */
  readonly alias?: (name: string) => string;
}

const isType = (name: string): boolean => /^[A-Z]/.test(name);

/** The imports of a generated file, made from the names that it uses. A name with a package begins with it. */
export function importLines(
  uses: readonly string[],
  { name: own, folder, alias = (name) => name }: Importer,
): string[] {
  const byModule = new Map<string, string[]>();
  for (const name of new Set(uses)) {
    const module = homes.get(name);
    if (module === undefined) throw new Error(`${own}: no module is known to export ${name}`);
    const path = module.startsWith("@") ? module : relative(folder, module);
    byModule.set(path, [...(byModule.get(path) ?? []), name]);
  }
  const spelled = (name: string): string =>
    alias(name) === name ? name : `${name} as ${alias(name)}`;
  return [...byModule]
    .sort(([one], [other]) => order(one) - order(other) || (one < other ? -1 : 1))
    .map(([module, names]) => {
      const sorted = [...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
      return sorted.every(isType)
        ? `import type { ${sorted.map(spelled).join(", ")} } from "${module}";`
        : `import { ${sorted.map((name) => (isType(name) ? `type ${spelled(name)}` : spelled(name))).join(", ")} } from "${module}";`;
    });
}

function relative(folder: string, module: string): string {
  const path = posix.relative(folder, module);
  return path.startsWith(".") ? path : `./${path}`;
}

/** Packages first, then modules of outer folders. */
const order = (module: string): number =>
  module.startsWith("@") ? 0 : module.startsWith("../../") ? 1 : module.startsWith("../") ? 2 : 3;
