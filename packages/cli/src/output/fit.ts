import stringWidth from "string-width";
import type { Column } from "./column.ts";

/** A column with the text of each of its cells. */
export interface Filled<Row> {
  readonly column: Column<Row>;
  readonly cells: readonly string[];
}

/** Spaces between two columns. */
export const gap = 2;

/** The columns that fit into the width, chosen by rank, in their original order. */
export function fitting<Row>(all: readonly Filled<Row>[], width: number): readonly Filled<Row>[] {
  const kept = new Set<Filled<Row>>();
  let left = width + gap;
  for (const filled of all.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const taken = gap + widthOf(filled);
    if (taken > left && rankOf(filled) > 0) continue;
    kept.add(filled);
    left -= taken;
  }
  return all.filter((filled) => kept.has(filled));
}

const rankOf = <Row>({ column }: Filled<Row>): number => column.rank ?? 1;

const widthOf = <Row>({ column, cells }: Filled<Row>): number =>
  [column.title, ...cells].reduce((most, text) => Math.max(most, stringWidth(text)), 0);
