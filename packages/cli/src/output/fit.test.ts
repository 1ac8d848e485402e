import { expect, test } from "vitest";
import { type Filled, fitting } from "./fit.ts";

type Row = Readonly<Record<string, string>>;

const filled = (title: string, cell: string, rank?: number): Filled<Row> => ({
  column: { title, key: title, kind: "text", ...(rank !== undefined && { rank }) },
  cells: [cell],
});

const board = [
  filled("Code", "HK.00700", 0),
  filled("Name", "騰訊控股", 3),
  filled("Price", "474.2"),
  filled("Change %", "-0.67", 2),
  filled("State", "link, 3.2 s old", 0),
];

const titlesAt = (width: number): string =>
  fitting(board, width)
    .map(({ column }) => column.title)
    .join(" ");

test.each([
  [Number.POSITIVE_INFINITY, "Code Name Price Change % State"],
  // 8 + 8 + 5 + 8 + 15, and 2 between columns. Wide letters count as two.
  [52, "Code Name Price Change % State"],
  [51, "Code Price Change % State"],
  [42, "Code Price Change % State"],
  [41, "Code Price State"],
  [32, "Code Price State"],
  [31, "Code State"],
  [5, "Code State"],
])("%s letters hold %s", (width, titles) => {
  expect(titlesAt(width)).toBe(titles);
});
