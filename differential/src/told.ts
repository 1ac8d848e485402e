import { mkdirSync, writeFileSync } from "node:fs";
import type { Tally } from "./compare.ts";

/** What was compared with whom: `messages` of each of so many protocols. */
export interface Compared {
  readonly who: string;
  readonly protocols: number;
  readonly messages: number;
  readonly values: number;
  readonly differences: readonly string[];
}

// Where `pnpm test` looks for it, which removes it first.
const folder = new URL("../compared-report/", import.meta.url);

/** Prints what a comparison has counted, and leaves it for the last lines of `pnpm test`. */
export function tell(who: string, protocols: number, messages: number, tally: Tally): void {
  const { fields: values, differences } = tally;
  const compared: Compared = { who, protocols, messages, values, differences };
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${who.replaceAll(/\W+/g, "-")}.json`, folder), JSON.stringify(compared));
  process.stdout.write(
    `${who}: ${protocols} protocols × ${messages} messages compared, ` +
      `${values} values, ${differences.length} differences\n`,
  );
}
