import { styleText } from "node:util";
import Table from "cli-table3";
import type { Column } from "./column.ts";
import { fitting, gap } from "./fit.ts";
import type { Format, Layout, MakeFormat } from "./format.ts";
import { printable } from "./printable.ts";

const borderless = Object.fromEntries(
  "top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid middle"
    .split(" ")
    .map((part) => [part, part === "middle" ? " ".repeat(gap) : ""]),
);

/**
 * A table for people: numbers are aligned right, with as many decimals as their column needs. On a
 * terminal, a line names the columns that do not fit.
 */
export const table: MakeFormat = <Row extends object, Summary>(
  layout: Layout<Row, Summary>,
  { stdout }: Parameters<MakeFormat>[1],
): Format<Row, Summary> => {
  const isTTY = stdout.isTTY === true;
  const text = (rows: readonly Row[]): string => {
    const all = layout.columns().map((column) => ({ column, cells: cellsOf(column, rows, isTTY) }));
    const shown = fitting(all, (isTTY && stdout.columns) || Number.POSITIVE_INFINITY);
    const grid = new Table({
      head: shown.map(({ column: { title } }) => (isTTY ? styleText("bold", title) : title)),
      colAligns: shown.map(({ column: { kind } }) => (kind === "text" ? "left" : "right")),
      chars: borderless,
      style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    });
    for (const index of rows.keys()) grid.push(shown.map(({ cells }) => cells[index] ?? ""));
    const lines = grid.toString().split("\n");
    if (shown.length < all.length) {
      const hidden = all.filter((filled) => !shown.includes(filled));
      lines.push(`Columns not shown: ${hidden.map(({ column: { title } }) => title).join(", ")}.`);
    }
    return lines.map((line) => `${line.trimEnd()}\n`).join("");
  };
  const note = (summary: Summary | undefined): string => {
    const line = summary === undefined ? undefined : layout.note(summary);
    return line === undefined ? "" : `\n${printable(line)}\n`;
  };
  return {
    list: (rows, summary) => (rows.length === 0 ? "No rows.\n" : text(rows) + note(summary)),
    page: ({ rows }, number) =>
      `${number > 1 ? "\n" : ""}Page ${number}\n${rows.length === 0 ? "No rows.\n" : text(rows)}`,
    position: ({ rows }) =>
      rows.length === 0 ? "" : printable(layout.position(rows.at(-1) as Row)),
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
    // A missing value must not look like zero.
    value === undefined
      ? "–"
      : typeof value === "number"
        ? format.format(value)
        : printable(String(value)),
  );
}

const decimalsOf = (value: unknown): number =>
  typeof value === "number" ? (String(value).split(".")[1]?.length ?? 0) : 0;
