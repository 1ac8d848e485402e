import type { Column } from "./column.ts";

/** A row of any answer as cells. A field inside a field has a name like `stock.lots`. */
export type Cells = Readonly<Record<string, number | string | undefined>>;

/** How to write a list that is a field of a row. */
export type ListText = (list: readonly unknown[]) => string;

/** A list in the cell of a table: its values, or the number of its objects. */
export const shortList: ListText = (list) =>
  list.some((item) => typeof item === "object")
    ? `${list.length} ${list.length === 1 ? "row" : "rows"}`
    : list.map(String).join(", ");

/** A list in CSV, as JSON. */
export const jsonList: ListText = (list) =>
  JSON.stringify(list, (_key, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );

export function cellsOf(row: unknown, listText: ListText): Cells {
  const cells: Record<string, number | string | undefined> = {};
  const add = (path: string, value: unknown): void => {
    if (Array.isArray(value)) cells[path] = listText(value);
    else if (isObject(value))
      for (const [name, below] of Object.entries(value))
        add(path ? `${path}.${name}` : name, below);
    else
      cells[path || "value"] =
        value === null || value === undefined || typeof value === "number"
          ? (value ?? undefined)
          : String(value);
  };
  add("", row);
  return cells;
}

export const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !(value instanceof Date);

/** The columns of rows whose fields are only known at run time. The first columns are the last to be left out. */
export function columnsOf(rows: readonly Cells[]): readonly Column<Cells>[] {
  const keys = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...keys]
    .filter((key) => !isReplaced(key, keys))
    .map((key, rank) => ({ title: titleOf(key), key, kind: kindOf(key, rows), rank }));
}

/** Whether other rows have fields inside this field, so that it is only a missing object. */
const isReplaced = (key: string, keys: ReadonlySet<string>): boolean =>
  [...keys].some((other) => other.startsWith(`${key}.`));

function kindOf(key: string, rows: readonly Cells[]): Column<Cells>["kind"] {
  const numbers = rows.flatMap(({ [key]: value }) => (typeof value === "number" ? [value] : []));
  if (numbers.length === 0) return "text";
  return numbers.every(Number.isInteger) ? "count" : "decimal";
}

/** `daysToCover` becomes "Days to cover". */
export function titleOf(key: string): string {
  const words = key
    .replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[a-z])(?=\d)/g, " ")
    .replaceAll(".", " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
