/** The table under a test run, and its verdict. */
import type { Counts } from "./report.ts";

/** The results of one package's tests. */
export interface Outcome {
  readonly name: string;
  /** Absent if the package wrote no report. */
  readonly counts: Counts | undefined;
  readonly exitCode: number | undefined;
  readonly isCached: boolean;
}

export interface Summary {
  readonly table: string;
  /** `N passed, N failed`, and `, N skipped` only if any were. */
  readonly line: string;
  readonly isGood: boolean;
}

interface Row extends Counts {
  readonly name: string;
  readonly note: string;
}

const nothing: Counts = { passed: 0, failed: 0, skipped: 0, seconds: 0 };

/** A failure of a package that is not a failed test counts as one failure. */
function row({ name, counts, exitCode, isCached }: Outcome): Row {
  if (counts === undefined) return { ...nothing, name, failed: 1, note: "left no report" };
  if (counts.passed + counts.failed + counts.skipped === 0)
    return { ...counts, name, failed: 1, note: "has no tests" };
  if (exitCode !== 0 && counts.failed === 0)
    return { ...counts, name, failed: 1, note: `ended with ${exitCode ?? "a signal"}` };
  return { ...counts, name, note: isCached ? "cached" : "" };
}

const columns: readonly (readonly [title: string, cell: (row: Row) => string])[] = [
  ["package", ({ name }) => name],
  ["passed", ({ passed }) => String(passed)],
  ["failed", ({ failed }) => String(failed)],
  ["skipped", ({ skipped }) => String(skipped)],
  ["seconds", ({ seconds }) => seconds.toFixed(1)],
  ["", ({ note }) => note],
];

function layOut(rows: readonly Row[]): string {
  const cells = [
    columns.map(([title]) => title),
    ...rows.map((r) => columns.map(([, cell]) => cell(r))),
  ];
  const widths = columns.map((_, i) => Math.max(...cells.map((line) => line[i]?.length ?? 0)));
  return cells
    .map((line) =>
      line
        .map((cell, i) => {
          const width = widths[i] ?? 0;
          const isText = i === 0 || i === columns.length - 1;
          return isText ? cell.padEnd(width) : cell.padStart(width);
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

export function summarize(outcomes: readonly Outcome[]): Summary {
  const rows = outcomes.map(row);
  const total = (key: "passed" | "failed" | "skipped"): number =>
    rows.reduce((sum, r) => sum + r[key], 0);
  const [passed, failed, skipped] = [total("passed"), total("failed"), total("skipped")];
  return {
    table: layOut(rows),
    line: `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
    isGood: passed > 0 && failed === 0 && skipped === 0,
  };
}
