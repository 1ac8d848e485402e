import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startSimulator } from "@opend/simulator/node";
import { expect, test } from "vitest";

// By its path: a binary on the PATH might be another version.
const deno = join(dirname(createRequire(import.meta.url).resolve("deno/package.json")), "bin.cjs");
const packageFolder = fileURLToPath(new URL("..", import.meta.url));

const runDeno = (...args: string[]) =>
  promisify(execFile)(process.execPath, [deno, ...args], { cwd: packageFolder, timeout: 30_000 });

test.each(["close", "let go"])(
  "in Deno: asks, hears pushes, says what fails, and ends by itself (%s)",
  async (end) => {
    await using simulator = await startSimulator({ port: 0 });
    const { stdout, stderr } = await runDeno(
      "run",
      "--no-prompt",
      "--allow-net",
      "--node-modules-dir=manual",
      "test/program.ts",
      String(simulator.port),
      end,
    );
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({
      rows: 10,
      newest: "51480638",
      nextKey: "1772121600",
      pushed: "00700",
      refused: "connect-failed refused",
      unreachable: "connect-failed unreachable",
      aborted: "no",
    });
  },
);
