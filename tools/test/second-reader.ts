/** The counts of the second readers: each process of a test run leaves a file. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Tally } from "../../judges/src/report-files.ts";

export const secondReaderFolder = "second-reader-report";

export interface SecondReaderCounts {
  readonly processes: number;
  readonly messages: number;
  readonly values: number;
  readonly differences: readonly string[];
}

/** The sum of the counts in these folders. A folder that does not exist has none. */
export function readSecondReaders(folders: readonly string[]): SecondReaderCounts {
  const tallies = folders
    .flatMap(filesIn)
    .map((file) => JSON.parse(readFileSync(file, "utf8")) as Tally);
  const total = (count: (tally: Tally) => number): number =>
    tallies.reduce((sum, tally) => sum + count(tally), 0);
  return {
    processes: tallies.length,
    messages: total(({ messages }) => messages),
    values: total(({ fields }) => fields),
    differences: tallies.flatMap(({ differences }) => differences),
  };
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((file) => join(folder, file));
  } catch {
    return [];
  }
}

const shownDifferences = 20;

/** A readable line, followed by the differences. No reading at all fails like a difference. */
export function tellSecondReaders({
  processes,
  messages,
  values,
  differences,
}: SecondReaderCounts): {
  readonly text: string;
  readonly isGood: boolean;
} {
  const number = (value: number): string => value.toLocaleString("en-GB");
  const line =
    `Second reader: protobufjs read ${number(messages)} bodies along in ${number(processes)} processes, ` +
    `${number(values)} values, ${number(differences.length)} differences`;
  const shown = differences.slice(0, shownDifferences).map((difference) => `  ${difference}`);
  return {
    text: [line, ...shown].join("\n"),
    isGood: messages > 0 && differences.length === 0,
  };
}
