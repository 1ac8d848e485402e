import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { secondReaderVariable, type Tally } from "../report-files.ts";

const folder = process.env[secondReaderVariable];

// From the folder of the package that is tested, for the processes that its tests start elsewhere.
if (folder !== undefined) process.env[secondReaderVariable] = resolve(folder);

let count = 0;

/** Leaves what this process has counted in a file of `OPEND_SECOND_READER_FOLDER`, if there is one. */
export function leave(tally: Tally): void {
  const folder = process.env[secondReaderVariable];
  if (folder === undefined || (tally.messages === 0 && tally.differences.length === 0)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${process.pid}-${++count}.json`), JSON.stringify(tally));
}
