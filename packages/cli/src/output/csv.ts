import { stringify } from "csv-stringify/sync";
import type { Format, Layout, MakeFormat } from "./format.ts";

/** Comma-separated values with a header; what is not told is empty. */
export const csv: MakeFormat = <Row extends object, Summary>(
  layout: Layout<Row, Summary>,
): Format<Row, Summary> => {
  const text = (rows: readonly Row[], hasHeader: boolean): string =>
    stringify([...rows], {
      header: hasHeader,
      columns: layout.columns().map(({ key }) => key),
    });
  return {
    list: (rows) => text(rows, true),
    page: ({ rows }, number) => text(rows, number === 1),
    position: ({ rows }) => String(rows.length),
  };
};
