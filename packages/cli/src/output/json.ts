import type { Format, MakeFormat } from "./format.ts";

/** One JSON array; page by page, one line of JSON per page with its summary. */
export const json: MakeFormat = <Row extends object, Summary>(): Format<Row, Summary> => ({
  list: (rows) => `${JSON.stringify(rows, null, 2)}\n`,
  page: (page) => `${JSON.stringify(page)}\n`,
  position: ({ rows }) => String(rows.length),
});
