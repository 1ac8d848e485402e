import type { Format, MakeFormat } from "./format.ts";
import { printableJson } from "./printable.ts";

/** One JSON array; page by page, one line of JSON per page with its summary. */
export const json: MakeFormat = <Row extends object, Summary>(): Format<Row, Summary> => ({
  list: jsonText,
  page: (page) => `${printableJson(JSON.stringify(page, idsAsText))}\n`,
  position: ({ rows }) => String(rows.length),
});

/** Any value as indented JSON. */
export const jsonText = (value: unknown): string =>
  `${printableJson(JSON.stringify(value ?? null, idsAsText, 2))}\n`;

/** Ids are written as text, because they exceed the precision of JSON numbers. */
const idsAsText = (_key: string, value: unknown): unknown =>
  typeof value === "bigint" ? String(value) : value;
