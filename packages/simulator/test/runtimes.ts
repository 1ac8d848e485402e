import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { RuntimeName } from "@opend/runtimes/binaries";
import { sourceCommand } from "@opend/runtimes/sources";

const packageFolder = fileURLToPath(new URL("..", import.meta.url));

/** What a program of this folder prints in a runtime. */
export async function output(runtime: RuntimeName, program: string, arg: string): Promise<string> {
  const [command, ...flags] = sourceCommand(runtime);
  const { stdout } = await promisify(execFile)(command, [...flags, `test/${program}`, arg], {
    cwd: packageFolder,
    timeout: 55_000,
  });
  return stdout.trim();
}
