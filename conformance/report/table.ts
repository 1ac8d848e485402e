import { excuses, type Feature } from "../cases/feature.ts";

/** How a case ended in a column. */
export type Cell =
  | { readonly outcome: "passed"; readonly ms: number }
  | { readonly outcome: "failed"; readonly problems: readonly string[] }
  | { readonly outcome: "excused"; readonly lacks: Feature };

/** One runtime through one door. */
export interface ColumnReport {
  /** `Node 22 TCP`. */
  readonly title: string;
  /** The version that the binary reported; absent if it reported none. */
  readonly version: string | undefined;
  readonly seconds: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

const signs: Readonly<Record<Cell["outcome"], string>> = { passed: "✓", failed: "✗", excused: "–" };

/** A line per case and a numbered column per runtime and door, then the list of columns and all failures. */
export function layOut(rows: readonly string[], columns: readonly ColumnReport[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(width)} ${cells.map((cell) => cell.padStart(3)).join("")}`;
  const all = columns.flatMap(({ cells }) => [...cells.values()]);
  const lacking = new Set(all.flatMap((cell) => (cell.outcome === "excused" ? [cell.lacks] : [])));
  return [
    line(
      "",
      columns.map((_, index) => String(index + 1)),
    ),
    ...rows.map((row) =>
      line(
        row,
        columns.map(({ cells }) => signs[cells.get(row)?.outcome ?? "failed"]),
      ),
    ),
    "",
    ...columns.map(
      ({ title, version, seconds }, index) =>
        `${String(index + 1).padStart(2)}  ${title}: ${version ?? "said nothing"}, ${seconds.toFixed(1)} s`,
    ),
    ...slowest(columns),
    ...[...lacking].map((feature) => ` –  ${excuses[feature]}`),
    ...columns.flatMap(({ title, cells }) =>
      [...cells].flatMap(([row, cell]) =>
        cell.outcome === "failed" ? ["", `✗ ${title}: ${row}`, ...cell.problems.map(indent)] : [],
      ),
    ),
  ].join("\n");
}

/** The slowest cases, to look at first when a run takes too long. */
function slowest(columns: readonly ColumnReport[]): readonly string[] {
  const times = columns.flatMap(({ title, cells }) =>
    [...cells].flatMap(([row, cell]) =>
      cell.outcome === "passed" ? [{ title, row, ms: cell.ms }] : [],
    ),
  );
  return times
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 3)
    .map(({ title, row, ms }) => `${(ms / 1000).toFixed(1).padStart(4)} s  ${title}: ${row}`);
}

const indent = (text: string): string => text.replace(/^/gm, "    ");
