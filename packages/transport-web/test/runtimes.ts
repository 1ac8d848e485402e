import type { RuntimeName } from "@opend/runtimes/binaries";
import { runProgram } from "@opend/runtimes/run-program";

/** The output of a task of `program.ts`. Fails unless the process ends by itself within 10 s. */
export async function run(runtime: RuntimeName, task: string, options: object): Promise<unknown> {
  const { stdout, stderr } = await runProgram(runtime, {
    folder: new URL("..", import.meta.url),
    file: "test/program.ts",
    args: [task, JSON.stringify(options)],
    denoFlags: ["--allow-net"],
    timeoutMs: 10_000,
  });
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout);
}
