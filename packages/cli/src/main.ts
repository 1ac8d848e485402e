#!/usr/bin/env node
import { createInterface } from "node:readline";
import { exitCodes } from "./exit.ts";
import { run } from "./program.ts";

const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort());
for (const output of [process.stdout, process.stderr])
  output.on("error", (error: NodeJS.ErrnoException) => {
    // `opend … | head` closes the pipe early, which is not a failure. A full disk is one.
    if (error.code === "EPIPE") process.exit(exitCodes.ok);
    if (output === process.stdout) process.stderr.write(`opend: ${error.message}\n`);
    process.exit(exitCodes.failed);
  });

void run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  lines: (signal) => createInterface({ input: process.stdin, signal }),
  signal: interrupted.signal,
}).then((exitCode) => {
  process.exitCode = exitCode;
});
