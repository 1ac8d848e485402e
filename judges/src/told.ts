import { mkdirSync, writeFileSync } from "node:fs";
import type { Tally } from "./compare.ts";

/** The subject and the amount of a comparison, as text. */
export interface Compared {
  readonly who: string;
  readonly what: string;
  readonly messages: number;
  readonly values: number;
  readonly differences: readonly string[];
}

// Where `pnpm test` looks for it, which removes it first.
const folder = new URL("../compared-report/", import.meta.url);

/** Prints what a comparison has counted, and leaves it for the last lines of `pnpm test`. */
export function tell(who: string, what: string, tally: Tally): void {
  const { messages, fields: values, differences } = tally;
  const compared: Compared = { who, what, messages, values, differences };
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${who.replaceAll(/\W+/g, "-")}.json`, folder), JSON.stringify(compared));
  process.stdout.write(
    `${who}: ${what} compared, ${values} values, ${differences.length} differences\n`,
  );
}
