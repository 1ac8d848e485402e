/**
 * The path of each runtime. The PATH is not used: a binary there may have another version, and adding
 * ours would replace the machine's in every script. The binaries come inside packages, and are found
 * without the install scripts of these packages.
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { arch, env, execPath, platform, version } from "node:process";
import { fileURLToPath } from "node:url";

export const runtimeNames = ["Node 20", "Node 22", "Node 24", "Bun", "Deno"] as const;

export type RuntimeName = (typeof runtimeNames)[number];

const here = fileURLToPath(import.meta.url);
const exe = platform === "win32" ? ".exe" : "";
const bunSystem = platform === "win32" ? "windows" : platform;
const bunCpu = arch === "arm64" ? "aarch64" : arch;
const denoTarget = `${platform}-${arch}${platform === "linux" ? "-glibc" : ""}`;

const finders: Readonly<Record<RuntimeName, () => string | undefined>> = {
  "Node 20": () => nodeBinary(20),
  "Node 22": () => nodeBinary(22),
  "Node 24": () => nodeBinary(24),
  Bun: () => binaryBeside("bun", `@oven/bun-${bunSystem}-${bunCpu}`, `bin/bun${exe}`),
  Deno: () => binaryBeside("deno", `@deno/${denoTarget}`, `deno${exe}`),
};

/** The path of a runtime; `undefined` if it is not installed. */
export const findBinary = (runtime: RuntimeName): string | undefined => finders[runtime]();

/** @throws {Error} the runtime is not installed; the message says how to install it. */
export function binaryOf(runtime: RuntimeName): string {
  const file = findBinary(runtime);
  if (file === undefined) throw new Error(howToInstall(runtime));
  return file;
}

export const howToInstall = (runtime: RuntimeName): string =>
  runtime.startsWith("Node")
    ? `${runtime} is missing: install it and name its binary in ${nodeVariable(runtime.slice(5))}`
    : `${runtime} is missing: run pnpm install`;

const nodeVariable = (major: number | string): string => `CONFORMANCE_NODE_${major}`;

/** The machine's Node.js if it has that version, otherwise the package's. */
function nodeBinary(major: number): string | undefined {
  if (version.startsWith(`v${major}.`)) return execPath;
  return env[nodeVariable(major)] ?? fileOf(`node${major}-${platform}-${arch}`, "bin/node", here);
}

/** The package with the binary is a dependency of the package that users install. */
function binaryBeside(installed: string, packageName: string, file: string): string | undefined {
  const from = fileOf(installed, "package.json", here);
  return from && fileOf(packageName, file, from);
}

/** A file inside an installed package; `undefined` if the package or the file does not exist. */
function fileOf(packageName: string, file: string, from: string): string | undefined {
  try {
    const path = join(dirname(createRequire(from).resolve(`${packageName}/package.json`)), file);
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
