import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { binaryOf } from "../runtimes/binaries.ts";

export function runDeno(cwd: string, ...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(binaryOf("Deno"), args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
  });
}
