/** A row of the table in docs/dependencies.md. */
export interface Row {
  readonly shipped: string;
  readonly dependency: string;
  readonly reason: string;
  /** The packages that the dependency itself needs, in alphabetical order. */
  readonly brings: readonly string[];
}

const codes = (cell: string): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code as string);

/** The rows of the table: `| @opend/cli | commander | reason | brings |`. */
export function readTable(markdown: string): readonly Row[] {
  return markdown
    .split("\n")
    .filter((line) => /^\| `@opend\//.test(line))
    .map((line) => {
      const [, shipped = "", dependency = "", reason = "", brings = ""] = line.split("|");
      return {
        shipped: codes(shipped)[0] ?? "",
        dependency: codes(dependency)[0] ?? "",
        reason: reason.trim(),
        brings: codes(brings),
      };
    });
}
