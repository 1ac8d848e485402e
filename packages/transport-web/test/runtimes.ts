import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { RuntimeName } from "@opend/runtimes/binaries";
import { sourceCommand } from "@opend/runtimes/sources";

const packageFolder = fileURLToPath(new URL("..", import.meta.url));

/** The output of a task of `program.ts`. Fails unless the process ends by itself within 10 s. */
export async function run(runtime: RuntimeName, task: string, options: object): Promise<unknown> {
  const [command, ...flags] = sourceCommand(runtime);
  const leave = runtime === "Deno" ? ["--allow-net"] : [];
  const { stdout, stderr } = await promisify(execFile)(
    command,
    [...flags, ...leave, "test/program.ts", task, JSON.stringify(options)],
    { cwd: packageFolder, timeout: 10_000 },
  );
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout);
}
