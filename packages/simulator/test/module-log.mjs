/* Preloaded. Writes each loaded module, with the module that imports it, to the standard output. */
import { writeSync } from "node:fs";
import { register } from "node:module";

export async function load(url, context, next) {
  writeSync(1, `${url}\n`);
  return next(url, context);
}

// This file registers itself as the hooks, which run on a thread of their own.
if (!new URL(import.meta.url).search) register(`${import.meta.url}?hooks`);
