import { type FormatFlags, formatOf } from "../commands/print-flags.ts";
import {
  type Cells,
  cellsOf,
  columnsOf,
  isObject,
  jsonList,
  shortList,
  titleOf,
} from "../output/cells.ts";
import type { Layout } from "../output/format.ts";
import { jsonText } from "../output/json.ts";
import { unnested } from "../output/unnested.ts";
import type { Terminal } from "../terminal.ts";

/** An answer of any question in the format of the flags. `note` is a line under a table. */
export function answerText(
  answer: unknown,
  flags: FormatFlags,
  terminal: Terminal,
  note?: string,
): string {
  if (flags.format === "json") return jsonText(answer);
  const list = (rows: readonly unknown[]): string => {
    const listText = flags.format === "table" ? shortList : jsonList;
    const cells = unnested(rows).map((row) => cellsOf(row, listText));
    return formatOf(flags, layoutOf(cells), terminal).list(cells, note);
  };
  if (Array.isArray(answer)) return list(answer);
  if (answer === undefined) return flags.format === "table" ? "Done.\n" : "";
  if (!isObject(answer)) return list([answer]);
  const lists = Object.entries(answer).filter(isRows);
  if (flags.format === "csv") return list(lists.length === 1 ? (lists[0]?.[1] ?? []) : [answer]);
  const rest = Object.entries(answer).filter((entry) => !isRows(entry));
  const fields = Object.entries(cellsOf(Object.fromEntries(rest), shortList)).map(
    // As text, because a column of numbers has the same number of decimals in each row.
    ([field, value]) => ({ field, value: value === undefined ? value : String(value) }),
  );
  return [
    ...(fields.length === 0 ? [] : [list(fields)]),
    ...lists.map(([name, rows]) => `${titleOf(name)}\n${list(rows)}`),
  ].join("\n");
}

const layoutOf = (rows: readonly Cells[]): Layout<Cells, string> => ({
  columns: () => columnsOf(rows),
  note: (text) => text,
  position: () => "",
});

const isRows = (entry: [string, unknown]): entry is [string, readonly unknown[]] =>
  Array.isArray(entry[1]) && entry[1].some(isObject);
