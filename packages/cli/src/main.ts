#!/usr/bin/env node
import { createInterface } from "node:readline";
import { run } from "./program.ts";

const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort());
// `opend … | head` closes the pipe early; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
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
