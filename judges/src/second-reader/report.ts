import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { secondReaderVariable, type Tally } from "../report-files.ts";

const folder = process.env[secondReaderVariable];

// Relative to the folder of the tested package, because tests may start processes in other folders.
if (folder !== undefined) process.env[secondReaderVariable] = resolve(folder);

let count = 0;

/** Writes the counts of this process to a file of `OPEND_SECOND_READER_FOLDER`, if that is set. */
export function leave(tally: Tally): void {
  const folder = process.env[secondReaderVariable];
  if (folder === undefined || (tally.messages === 0 && tally.differences.length === 0)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${process.pid}-${++count}.json`), JSON.stringify(tally));
}
