import type { Plain, PlainMessage } from "./plain.ts";
import type { Tally } from "./report-files.ts";

export const newTally = (): Tally => ({ messages: 0, fields: 0, differences: [] });

/** Counts a message, and records every value in which the sides differ. */
export function compare(tally: Tally, where: string, theirs: Plain, ours: Plain): void {
  tally.messages += 1;
  walk(tally, where, theirs, ours);
}

function walk(
  tally: Tally,
  where: string,
  theirs: Plain | undefined,
  ours: Plain | undefined,
): void {
  if (isMessage(theirs) && isMessage(ours)) {
    for (const name of new Set([...Object.keys(theirs), ...Object.keys(ours)]))
      walk(tally, `${where}.${name}`, theirs[name], ours[name]);
  } else if (Array.isArray(theirs) && Array.isArray(ours)) {
    for (let index = 0; index < Math.max(theirs.length, ours.length); index++)
      walk(tally, `${where}[${index}]`, theirs[index], ours[index]);
  } else {
    tally.fields += 1;
    if (!Object.is(theirs, ours))
      tally.differences.push(`${where}: theirs ${shown(theirs)}, ours ${shown(ours)}`);
  }
}

const isMessage = (value: Plain | undefined): value is PlainMessage =>
  typeof value === "object" && !Array.isArray(value);

const shown = (value: Plain | undefined): string =>
  value === undefined ? "absent" : typeof value === "object" ? "a message or list" : String(value);
