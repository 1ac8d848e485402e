import { enums } from "./enums.ts";
import { kebab } from "./kebab.ts";
import { modules } from "./modules.ts";
import { mapperName } from "./reading.ts";
import { rows } from "./rows.ts";

/** The modules that generated rows import, keyed by exported name. */
const homes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(modules).flatMap(([module, names]) =>
    names.map((name): [string, string] => [name, `../../${module}`]),
  ),
  ...enums.flatMap(({ type, table }): [string, string][] => [
    [type, `../enums/${kebab(type)}.ts`],
    [table, `../enums/${kebab(type)}.ts`],
  ]),
  ...rows.flatMap(({ row }): [string, string][] => [
    [row, `./${kebab(row)}.ts`],
    [mapperName(row), `./${kebab(row)}.ts`],
  ]),
]);

const isType = (name: string): boolean => /^[A-Z]/.test(name);

/** The imports of a row's file, made from the names that it uses. */
export function importLines(uses: readonly string[], own: string): string[] {
  const byModule = new Map<string, string[]>();
  for (const name of new Set(uses)) {
    const module = homes.get(name);
    if (module === undefined) throw new Error(`${own}: no module is known to export ${name}`);
    byModule.set(module, [...(byModule.get(module) ?? []), name]);
  }
  return [...byModule]
    .sort(([one], [other]) => order(one) - order(other) || (one < other ? -1 : 1))
    .map(([module, names]) => {
      const sorted = [...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
      return sorted.every(isType)
        ? `import type { ${sorted.join(", ")} } from "${module}";`
        : `import { ${sorted.map((name) => (isType(name) ? `type ${name}` : name)).join(", ")} } from "${module}";`;
    });
}

/** Modules of outer folders first. */
const order = (module: string): number =>
  module.startsWith("../../") ? 0 : module.startsWith("../") ? 1 : 2;
