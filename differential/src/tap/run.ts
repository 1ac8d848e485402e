/**
 * The tests of other packages with the tap on:
 *
 *     tsx src/tap/run.ts [folder …]
 *
 * Without folders: those that speak to a simulator or decode.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const usual = ["packages/core", "packages/simulator", "packages/quote", "packages/transport-node"];
const given = process.argv.slice(2);

for (const folder of given.length > 0 ? given : usual) {
  const packageFolder = join(root, folder);
  if (!existsSync(packageFolder)) throw new Error(`no folder ${folder}`);
  const vitest = await startVitest("test", [], {
    root: packageFolder,
    watch: false,
    setupFiles: [fileURLToPath(new URL("setup.ts", import.meta.url))],
  });
  await vitest.close();
}
