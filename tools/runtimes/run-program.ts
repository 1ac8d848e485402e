import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { RuntimeName } from "./binaries.ts";
import { sourceCommand } from "./sources.ts";

/** A program of this workspace, and how to run it. */
export interface Program {
  /** The folder of its package. */
  readonly folder: URL;
  /** Its path in that folder. */
  readonly file: string;
  readonly args: readonly string[];
  /** The permissions in Deno: `--allow-net`. Other runtimes need none. */
  readonly denoFlags?: readonly string[];
  readonly timeoutMs: number;
}

/**
 * The output of a program that runs from its sources. Rejects unless the process ends by itself within
 * the time, with exit code 0.
 */
export function runProgram(
  runtime: RuntimeName,
  { folder, file, args, denoFlags = [], timeoutMs }: Program,
): Promise<{ stdout: string; stderr: string }> {
  const [binary, ...flags] = sourceCommand(runtime);
  const permissions = runtime === "Deno" ? denoFlags : [];
  return promisify(execFile)(binary, [...flags, ...permissions, file, ...args], {
    cwd: folder,
    timeout: timeoutMs,
  });
}
