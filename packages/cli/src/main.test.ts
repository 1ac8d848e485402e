import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { startSimulator } from "@opend/simulator/node";
import { afterEach, beforeEach, expect, test } from "vitest";

const main = fileURLToPath(new URL("./main.ts", import.meta.url));

let simulator: Awaited<ReturnType<typeof startSimulator>>;
beforeEach(async () => {
  simulator = await startSimulator({ port: 0, pushIntervalMs: 50 });
});
afterEach(() => simulator.close());

/** Runs the real program in a shell, as `$opend`. */
async function shell(script: string, input = "") {
  const child = spawn("bash", ["-c", `set -o pipefail; ${script}`], {
    env: {
      ...process.env,
      opend: `${process.execPath} --import tsx --conditions=@opend/source ${main}`,
      OPEND_PORT: String(simulator.port),
    },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const written = { stdout: "", stderr: "" };
  child.stdout.on("data", (bytes) => {
    written.stdout += bytes;
  });
  child.stderr.on("data", (bytes) => {
    written.stderr += bytes;
  });
  child.stdin.end(input);
  const [exitCode] = await once(child, "close");
  return { exitCode, ...written };
}

test("a closed pipe ends the program without an error", async () => {
  const ran = await shell("$opend watch HK.00700 US.AAPL | head -n 2");
  expect(ran).toMatchObject({ exitCode: 0, stderr: "" });
  expect(ran.stdout.split("\n")).toHaveLength(3);
});

test("an unwritable output is an error", async () => {
  // Opened only for reading.
  const ran = await shell("$opend snapshot HK.00700 1< package.json");
  expect(ran).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/^opend: EBADF.*\n$/) });
});

test("reads codes from its input, and requests each once", async () => {
  const codes = "HK.00700\n\nUS.AAPL HK.00005\n".repeat(2000);
  const ran = await shell("$opend snapshot - --format csv", codes);
  expect(ran).toMatchObject({ exitCode: 0, stderr: "" });
  const rows = ran.stdout.trimEnd().split("\n").slice(1);
  expect(rows.map((row) => row.split(",")[0])).toEqual(["HK.00700", "US.AAPL", "HK.00005"]);
  expect(simulator.requestCounts).toMatchObject({ Qot_GetSecuritySnapshot: 1 });
});

test("runs without an input", async () => {
  const closed = await shell("$opend snapshot HK.00700 --format csv <&-");
  expect(closed).toMatchObject({ exitCode: 0, stderr: "" });
  const none = await shell("$opend snapshot - < /dev/null");
  expect(none).toMatchObject({ exitCode: 2, stdout: "" });
});
