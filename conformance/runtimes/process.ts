import { spawn } from "node:child_process";
import type { Running } from "./runtime.ts";

/** Starts a runtime as a process and records its output. */
export async function startProcess(command: string, args: readonly string[]): Promise<Running> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const ended = new Promise<string | undefined>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, signal) =>
      resolve(code === 0 ? undefined : `it ended with ${code ?? signal}`),
    );
  });
  return { output: () => output, ended, kill: () => void child.kill("SIGKILL") };
}
