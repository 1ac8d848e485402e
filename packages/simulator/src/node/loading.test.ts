/* Loads the built package in plain Node. */
import { execFile } from "node:child_process";
import { execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const cwd = fileURLToPath(new URL("../..", import.meta.url));

async function linesOf(program: string, ...flags: readonly string[]): Promise<readonly string[]> {
  const args = [...flags, "--input-type=module", "--eval", program];
  const { stdout } = await promisify(execFile)(execPath, args, { cwd });
  return stdout.trim().split("\n");
}

const start = `
  import { startSimulator } from "@opend/simulator/node";
  const simulator = await startSimulator({ port: 0 });`;

test("a start reads a few dozen files, not the hundreds of modules in them", async () => {
  const program = `${start} await simulator.close();`;
  const loaded = await linesOf(program, "--import", "./test/module-log.mjs");
  const files = loaded.filter((url) => url.startsWith("file:"));
  expect(files.filter((url) => url.endsWith("/simulator/dist/bundle/node/index.js"))).toHaveLength(
    1,
  );
  expect(files.filter((url) => url.includes("/gen/"))).toEqual([]);
  expect(files.length).toBeLessThan(40);
}, 20_000);

test("errors are instances of core's classes", async () => {
  const program = `${start}
    import { ArgumentError, ReplyError } from "@opend/core";
    import { GetShortInterest } from "@opend/core/qot/get-short-interest";
    import { connectInMemory } from "@opend/simulator";
    const bad = await startSimulator({ port: -1 }).catch((error) => error);
    console.log(bad instanceof ArgumentError);
    const opend = await connectInMemory(simulator.engine);
    const nobody = { security: { market: 1, code: "99999" } };
    const refused = await opend.request(GetShortInterest, nobody).catch((error) => error);
    console.log(refused instanceof ReplyError);
    await opend.close();
    await simulator.close();`;
  expect(await linesOf(program)).toEqual(["true", "true"]);
}, 20_000);
