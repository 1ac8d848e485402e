import { run } from "../src/program.ts";
import type { Terminal } from "../src/terminal.ts";

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program as on a terminal. */
export async function opend(
  args: string | readonly string[],
  options: {
    env?: Terminal["env"];
    isTTY?: boolean;
    columns?: number;
    input?: readonly string[];
  } = {},
): Promise<Ran> {
  let stdout = "";
  let stderr = "";
  const exitCode = await run(typeof args === "string" ? args.split(" ") : args, {
    stdout: {
      isTTY: options.isTTY ?? false,
      columns: options.columns ?? 0,
      write: (text) => {
        stdout += text;
      },
    },
    stderr: {
      isTTY: options.isTTY ?? false,
      write: (text) => {
        stderr += text;
      },
    },
    env: options.env ?? {},
    lines: async function* () {
      yield* options.input ?? [];
    },
    signal: new AbortController().signal,
  });
  return { exitCode, stdout, stderr };
}
