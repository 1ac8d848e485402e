/** Runs the Deno of a package here that has it: by its path, a binary on the PATH might be another. */
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../workspace.ts";

export const denoBinary: string = createRequire(
  join(root, "packages/transport-deno/package.json"),
).resolve("deno/bin.cjs");

export function runDeno(cwd: string, ...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [denoBinary, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
  });
}
