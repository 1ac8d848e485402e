/** The results of the differential tests: each comparison leaves a file. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Compared } from "../../judges/src/report-files.ts";

/** The results in a folder, by name. A folder that does not exist has none. */
export function readCompared(folder: string): readonly Compared[] {
  let files: string[];
  try {
    files = readdirSync(folder).sort();
  } catch {
    return [];
  }
  return files.map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Compared);
}

/** One readable line for each result. A result without comparisons fails like a difference. */
export function tellCompared(all: readonly Compared[]): {
  readonly text: string;
  readonly isGood: boolean;
} {
  const line = ({ who, what, values, differences: { length } }: Compared): string =>
    `Compared with ${who}: ${what}, ${values.toLocaleString("en-GB")} values, ${
      length === 0 ? "zero" : length
    } differences`;
  return {
    text: all.length === 0 ? "Compared with nobody" : all.map(line).join("\n"),
    isGood:
      all.length > 0 &&
      all.every(({ messages, differences }) => messages > 0 && differences.length === 0),
  };
}
