import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { arch, execPath, platform } from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const { resolve } = createRequire(import.meta.url);
const packageFolder = fileURLToPath(new URL("..", import.meta.url));
const binaries = createRequire(
  new URL("../../../conformance/binaries/package.json", import.meta.url),
);
const nodeOf = (version: number): string =>
  binaries.resolve(`node${version}-${platform}-${arch}/bin/node`);
// Where its package finds what an install script would link.
const { resolve: resolveForBun } = createRequire(resolve("bun/package.json"));
const cpu = arch === "arm64" ? "aarch64" : arch;
const node = ["--conditions=@opend/source", "--disable-warning=ExperimentalWarning"];

/** What starts each runtime, by path: a binary on the PATH might be another version. */
export const runtimes: Readonly<Record<string, readonly string[]>> = {
  "Node 20": [nodeOf(20), ...node, "--import", "tsx"],
  "Node 24": [nodeOf(24), ...node],
  Bun: [resolveForBun(`@oven/bun-${platform}-${cpu}/bin/bun`), "--conditions=@opend/source"],
  Deno: [
    execPath,
    resolve("deno/bin.cjs"),
    ...["run", "--no-prompt", "--conditions=@opend/source", "--node-modules-dir=manual"],
  ],
};

/** What a program of this folder prints in a runtime. */
export async function output(runtime: string, program: string, arg: string): Promise<string> {
  const [command = "", ...args] = runtimes[runtime] ?? [];
  const { stdout } = await promisify(execFile)(command, [...args, `test/${program}`, arg], {
    cwd: packageFolder,
    timeout: 55_000,
  });
  return stdout.trim();
}
