import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { arch, platform } from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startSimulator } from "@opend/simulator/node";
import { expect, test } from "vitest";

// By its path, where bun finds what an install script would link.
const bun = createRequire(createRequire(import.meta.url).resolve("bun/package.json"));
const cpu = arch === "arm64" ? "aarch64" : arch;
const binary = bun.resolve(`@oven/bun-${platform}-${cpu}/bin/bun`);
const packageFolder = fileURLToPath(new URL("..", import.meta.url));

test.each(["close", "let go"])(
  "in Bun: asks, hears pushes, says what fails, and ends by itself (%s)",
  async (end) => {
    await using simulator = await startSimulator({ port: 0, pushIntervalMs: 20 });
    const { stdout, stderr } = await promisify(execFile)(
      binary,
      ["--conditions=@opend/source", "test/program.ts", String(simulator.port), end],
      { cwd: packageFolder, timeout: 15_000 },
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
      noKey: "bad-cipher undefined",
    });
  },
);
