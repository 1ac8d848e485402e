import { ArgumentError } from "@opend/core";
import type { Terminal } from "../terminal.ts";

/** How a command that takes any number of codes describes them. */
export const codesArgument =
  "securities: HK.00700 US.AAPL; commas between do too; - reads them from the input";

/** The codes that were given: as arguments, with commas between, and in place of `-` those of the input. */
export async function codesOf(given: readonly string[], terminal: Terminal): Promise<string[]> {
  const codes: string[] = [];
  // The input can be read once.
  for (const text of new Set(given)) {
    if (text !== "-") codes.push(...text.split(/[\s,]+/));
    else
      for await (const line of terminal.lines?.(terminal.signal) ?? [])
        codes.push(...line.split(/[\s,]+/).filter((code) => code !== ""));
  }
  terminal.signal.throwIfAborted();
  if (codes.length === 0) throw new ArgumentError("codes", "one at least", "an input without any");
  return codes;
}
