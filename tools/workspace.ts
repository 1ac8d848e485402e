/** The workspace: its folder, its packages, and how to run its commands. */
import { type SpawnSyncOptions, type SpawnSyncReturns, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root folder, independent of the working folder. */
export const root: string = fileURLToPath(new URL("..", import.meta.url));

/** A file or a pattern, or a target for each condition. */
export type Target = string | { readonly [condition: string]: Target };

export interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly license?: string;
  readonly private?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
  readonly imports?: Readonly<Record<string, Target>>;
  readonly exports?: Readonly<Record<string, Target>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export interface WorkspacePackage {
  /** Absolute. */
  readonly folder: string;
  readonly manifest: Manifest;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** Runs a command of the root's dependencies, in the root. Its output is shown by default. */
export function runTool(
  name: string,
  args: readonly string[],
  options: SpawnSyncOptions = {},
): SpawnSyncReturns<string> {
  const result = spawnSync(name, args, {
    cwd: root,
    stdio: "inherit",
    // On Windows the commands are .cmd files, which need a shell.
    shell: process.platform === "win32",
    ...options,
    env: {
      ...process.env,
      ...options.env,
      PATH: `${join(root, "node_modules", ".bin")}${delimiter}${process.env["PATH"] ?? ""}`,
    },
    encoding: "utf8",
  });
  if (result.error) throw result.error;
  return result;
}

/** All packages of the workspace except the root, by name. */
export function workspacePackages(): readonly WorkspacePackage[] {
  const { status, stdout } = runTool("turbo", ["ls", "--output=json"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`turbo ls ended with ${status}`);
  const listed = JSON.parse(stdout) as { packages: { items: readonly { path: string }[] } };
  return listed.packages.items.map(({ path }) => {
    const folder = join(root, path);
    return { folder, manifest: readManifest(folder) };
  });
}
