import { mkdirSync, writeFileSync } from "node:fs";
import { type Compared, comparedFolder, type Tally } from "./report-files.ts";

const folder = new URL(`../${comparedFolder}/`, import.meta.url);

/** Prints the counts of a comparison, and saves them for the summary of `pnpm test`. */
export function tell(who: string, what: string, tally: Tally): void {
  const { messages, fields: values, differences } = tally;
  const compared: Compared = { who, what, messages, values, differences };
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${who.replaceAll(/\W+/g, "-")}.json`, folder), JSON.stringify(compared));
  process.stdout.write(
    `${who}: ${what} compared, ${values} values, ${differences.length} differences\n`,
  );
}
