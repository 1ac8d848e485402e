import { stringify } from "csv-stringify/sync";
import type { Format, Layout, MakeFormat } from "./format.ts";
import { printable } from "./printable.ts";

/**
 * Comma-separated values with a header; a missing value is empty. A text that a spreadsheet would run
 * as a formula gets a `'` in front, and control characters are made printable. Numbers do not change.
 */
export const csv: MakeFormat = (layout) =>
  separated(layout, { escape_formulas: true, cast: { string: printable } });

/** CSV with every text as OpenD sent it. */
export const rawCsv: MakeFormat = (layout) => separated(layout, {});

type Texts = Pick<NonNullable<Parameters<typeof stringify>[1]>, "cast" | "escape_formulas">;

function separated<Row extends object, Summary>(
  layout: Layout<Row, Summary>,
  texts: Texts,
): Format<Row, Summary> {
  const text = (rows: readonly Row[], hasHeader: boolean): string =>
    stringify([...rows], {
      ...texts,
      header: hasHeader,
      columns: layout.columns().map(({ key }) => key),
    });
  return {
    list: (rows) => text(rows, true),
    page: ({ rows }, number) => text(rows, number === 1),
    position: ({ rows }) => String(rows.length),
  };
}
