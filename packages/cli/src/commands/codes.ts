import { ArgumentError } from "@opend/core";
import type { Terminal } from "../terminal.ts";

/** The help text of a command that accepts any number of codes. */
export const codesArgument =
  "securities, like HK.00700 US.AAPL, separated by spaces or commas; - reads them from the standard input";

/** The codes of the arguments, separated by spaces or commas. `-` stands for the codes of the input. */
export async function codesOf(given: readonly string[], terminal: Terminal): Promise<string[]> {
  const codes: string[] = [];
  // A Set, because the input can be read only once.
  for (const text of new Set(given)) {
    if (text !== "-") codes.push(...text.split(/[\s,]+/));
    else
      for await (const line of terminal.lines?.(terminal.signal) ?? [])
        codes.push(...line.split(/[\s,]+/).filter((code) => code !== ""));
  }
  terminal.signal.throwIfAborted();
  if (codes.length === 0) throw new ArgumentError("codes", "given: the input has none");
  return codes;
}
