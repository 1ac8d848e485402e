/**
 * The tests of other packages with the tap on:
 *
 *     tsx src/tap/run.ts [folder [test file …]]
 *
 * Without a folder: those that speak to a simulator or decode.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const usual = ["packages/core", "packages/simulator", "packages/quote", "packages/transport-node"];
const [folder, ...files] = process.argv.slice(2);

for (const each of folder === undefined ? usual : [folder]) {
  const packageFolder = join(root, each);
  if (!existsSync(packageFolder)) throw new Error(`no folder ${each}`);
  const vitest = await startVitest("test", files, {
    root: packageFolder,
    watch: false,
    setupFiles: [fileURLToPath(new URL("setup.ts", import.meta.url))],
  });
  await vitest.close();
}
