/** Measures how much memory hostile bodies fill. Part of `pnpm fuzz`: see the README. */
import type { Random } from "../random.ts";
import { table } from "../table.ts";
import { bodiesOf, formats, isOver, type Measured, measure, perByte } from "./body.ts";
import type { Hostile } from "./lists.ts";

const bodyBytes = 64 * 1024;
const largestBodyBytes = 16 * 1024 * 1024;

/**
 * The bodies that fill most memory, with or without their texts. They are measured at the largest
 * accepted size.
 */
const fillsMost =
  /^s2c\.(dataList\.results|instRatingSummaryList): empty row|aval: packed 1$|^retMsg|^an unknown field of (empty|objects)/;
const mostLarge = 4;

/** A sample of this many bodies, or all of them. */
function drawn(bodies: readonly Hostile[], count: number, random: Random): readonly Hostile[] {
  if (count >= bodies.length) return bodies;
  return Array.from({ length: count }, () => random.pick(bodies));
}

/** Measures this many bodies of each format, and the largest ones. The seed selects them. */
export function measureBodies(count: number, random: Random): readonly Measured[] {
  return formats.flatMap((format) => {
    const bodies = bodiesOf[format]();
    const filling = bodies.filter(({ what }) => fillsMost.test(what));
    // One of each kind, because every protocol has the same texts.
    const kinds = [...new Map(filling.map((body) => [body.what, body])).values()];
    return [
      ...drawn(bodies, count, random).map((body) => measure(format, body, bodyBytes)),
      ...drawn(kinds, mostLarge, random).map((body) => measure(format, body, largestBodyBytes)),
    ];
  });
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);

/** The bodies that fill most memory, per byte and in total. */
export function reportBodies(measured: readonly Measured[]): string {
  const rows = formats.flatMap((format) => {
    const own = measured.filter((each) => each.format === format);
    const most = (by: (each: Measured) => number): readonly Measured[] =>
      [...own].sort((a, b) => by(b) - by(a)).slice(0, 2);
    return [...new Set([...most(perByte), ...most(({ heapBytes }) => heapBytes)])];
  });
  return table(
    ["hostile body", "MB", "MB of heap", "B a byte", "", "repeats"],
    rows.map((each) => [
      `${each.protocol} in ${each.format}`,
      megabytes(each.bytes),
      megabytes(each.heapBytes),
      perByte(each).toFixed(1),
      each.isLargest ? "larger ones are refused" : "",
      each.what,
    ]),
  );
}

export const overOf = (measured: readonly Measured[]): readonly Measured[] =>
  measured.filter(isOver);
