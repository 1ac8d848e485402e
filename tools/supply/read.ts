/*
 * Reads the inputs of the supply chain checks: the lockfile, the settings of the workspace, and the
 * installed packages.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Manifest, root, workspacePackages } from "../workspace.ts";

export interface Dependency {
  /** The range in a package.json. */
  readonly specifier: string;
  /** The resolved version. */
  readonly version: string;
}

type Dependencies = Readonly<Record<string, Dependency>>;

/** The part of `pnpm-lock.yaml` that is checked. */
export interface Lockfile {
  readonly importers: Readonly<
    Record<
      string,
      {
        readonly dependencies?: Dependencies;
        readonly devDependencies?: Dependencies;
        readonly optionalDependencies?: Dependencies;
      }
    >
  >;
  /** By name and version: `ws@8.23.0`. */
  readonly packages: Readonly<Record<string, { readonly resolution: object }>>;
  /** By name, version and peers. */
  readonly snapshots: Readonly<
    Record<
      string,
      {
        readonly dependencies?: Readonly<Record<string, string>>;
        readonly optionalDependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}

/** An installed package with an install script, unless the script is forbidden. */
export interface Scripted {
  readonly name: string;
  readonly scripts: readonly string[];
}

export const readLockfile = (): Lockfile =>
  parse(readFileSync(join(root, "pnpm-lock.yaml"), "utf8")) as Lockfile;

/** `allowBuilds` of the workspace: whether a package may run its install scripts. */
export function readAllowBuilds(): Readonly<Record<string, boolean>> {
  const { allowBuilds = {} } = parse(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8")) as {
    readonly allowBuilds?: Readonly<Record<string, boolean>>;
  };
  return allowBuilds;
}

const installScripts = ["preinstall", "install", "postinstall"] as const;

/** The install scripts of a package. A `binding.gyp` makes npm compile it. */
export function scriptsOf(manifest: Pick<Manifest, "scripts">, files: readonly string[]): string[] {
  const own = installScripts.filter((script) => manifest.scripts?.[script] !== undefined);
  return files.includes("binding.gyp") ? [...own, "binding.gyp"] : own;
}

/** Every installed package with an install script. */
export function readScripted(): readonly Scripted[] {
  const store = join(root, "node_modules", ".pnpm");
  const folders = readdirSync(store)
    .map((entry) => join(store, entry, "node_modules"))
    .filter((folder) => existsSync(folder))
    .flatMap(packageFolders);
  return folders.flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
    const scripts = scriptsOf(manifest, readdirSync(folder));
    return scripts.length > 0 ? [{ name: manifest.name, scripts }] : [];
  });
}

/** The packages that are really in a folder. Their dependencies are links. */
function packageFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .flatMap(({ name }) =>
      name.startsWith("@") ? packageFolders(join(folder, name)) : [join(folder, name)],
    )
    .filter((each) => existsSync(join(each, "package.json")));
}

/** The package.json of every published package. */
export const readShipped = (): readonly Manifest[] =>
  workspacePackages()
    .map(({ manifest }) => manifest)
    .filter((manifest) => manifest.private !== true);
