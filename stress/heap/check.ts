/** Measures how much memory hostile bodies fill. Part of `pnpm fuzz`: see the README. */
import type { Random } from "../random.ts";
import { table } from "../table.ts";
import { bodiesOf, formats, isOver, type Measured, measure, perByte } from "./body.ts";
import type { Hostile } from "./lists.ts";

const bodyBytes = 64 * 1024;
const largestBodyBytes = 16 * 1024 * 1024;

/** The bodies that fill most, and those whose texts do: measured as large as a connection accepts them. */
const fillsMost =
  /^s2c\.(dataList\.results|instRatingSummaryList): empty row|aval: packed 1$|^retMsg|^an unknown field of (empty|objects)/;
const mostLarge = 4;

/** So many of the bodies, or all of them. */
function drawn(bodies: readonly Hostile[], count: number, random: Random): readonly Hostile[] {
  if (count >= bodies.length) return bodies;
  return Array.from({ length: count }, () => random.pick(bodies));
}

/** Measures so many bodies of each format, and the largest ones. The seed draws them. */
export function measureBodies(count: number, random: Random): readonly Measured[] {
  return formats.flatMap((format) => {
    const bodies = bodiesOf[format]();
    const filling = bodies.filter(({ what }) => fillsMost.test(what));
    return [
      ...drawn(bodies, count, random).map((body) => measure(format, body, bodyBytes)),
      ...drawn(filling, mostLarge, random).map((body) => measure(format, body, largestBodyBytes)),
    ];
  });
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);

/** The bodies that fill most: for each byte, and at all. */
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
