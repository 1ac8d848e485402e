import { styleText } from "node:util";
import Table from "cli-table3";
import type { Column } from "./column.ts";
import type { Format, Layout, MakeFormat } from "./format.ts";

const borderless = Object.fromEntries(
  "top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid middle"
    .split(" ")
    .map((part) => [part, part === "middle" ? "  " : ""]),
);

/** Columns a person reads: numbers to the right, with as many decimals as their column needs. */
export const table: MakeFormat = <Row extends object, Summary>(
  layout: Layout<Row, Summary>,
  { stdout }: Parameters<MakeFormat>[1],
): Format<Row, Summary> => {
  const isTTY = stdout.isTTY === true;
  const text = (rows: readonly Row[]): string => {
    const columns = layout.columns();
    const grid = new Table({
      head: columns.map(({ title }) => (isTTY ? styleText("bold", title) : title)),
      colAligns: columns.map(({ kind }) => (kind === "text" ? "left" : "right")),
      chars: borderless,
      style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    });
    const cells = columns.map((column) => cellsOf(column, rows, isTTY));
    for (const index of rows.keys()) grid.push(cells.map((column) => column[index] ?? ""));
    return grid
      .toString()
      .split("\n")
      .map((line) => `${line.trimEnd()}\n`)
      .join("");
  };
  const note = (summary: Summary | undefined): string => {
    const line = summary === undefined ? undefined : layout.note(summary);
    return line === undefined ? "" : `\n${line}\n`;
  };
  return {
    list: (rows, summary) => (rows.length === 0 ? "No rows.\n" : text(rows) + note(summary)),
    page: ({ rows }, number) =>
      `${number > 1 ? "\n" : ""}Page ${number}\n${rows.length === 0 ? "No rows.\n" : text(rows)}`,
    position: ({ rows }) => (rows.length === 0 ? "" : layout.position(rows.at(-1) as Row)),
  };
};

function cellsOf<Row>(
  { key, kind }: Column<Row>,
  rows: readonly Row[],
  isGrouped: boolean,
): string[] {
  const values = rows.map((row) => row[key]);
  const decimals =
    kind === "decimal" ? Math.min(6, Math.max(1, ...values.map((value) => decimalsOf(value)))) : 0;
  const format = new Intl.NumberFormat("en-US", {
    useGrouping: isGrouped,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return values.map((value) =>
    // Not told is not zero.
    value === undefined ? "–" : typeof value === "number" ? format.format(value) : String(value),
  );
}

const decimalsOf = (value: unknown): number =>
  typeof value === "number" ? (String(value).split(".")[1]?.length ?? 0) : 0;
