/* Preloaded, writes each module that is loaded, with who asked for it, to the standard output. */
import { writeSync } from "node:fs";
import { register } from "node:module";

export async function load(url, context, next) {
  writeSync(1, `${url}\n`);
  return next(url, context);
}

// This file is its own hooks: there it is loaded on a thread of theirs.
if (!new URL(import.meta.url).search) register(`${import.meta.url}?hooks`);
