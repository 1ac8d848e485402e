import type { Page } from "@opend/core";
import { Option } from "commander";
import type { Format } from "../output/format.ts";
import { Progress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";
import { integer } from "./integer.ts";

/** `true` prints every page, a number at most so many pages. */
export type PagesFlag = true | number;

export const pagesOption = (): Option =>
  new Option("--pages [n]", "print each page as it arrives, at most n pages").argParser(
    integer(1, 10_000),
  );

/** How to print a list: each page as it arrives (`pages`), or one list at the end. */
export interface Printed {
  readonly pages: PagesFlag | undefined;
  /** The most pages if `pages` is absent. Default: all. */
  readonly most?: number;
}

export const mostOf = ({ pages, most = Number.POSITIVE_INFINITY }: Printed): number =>
  pages === undefined ? most : pages === true ? Number.POSITIVE_INFINITY : pages;

export async function printPages<Row, Summary>(
  pages: AsyncIterable<Page<Row, Summary>>,
  printed: Printed,
  format: Format<Row, Summary>,
  { stdout, stderr }: Terminal,
): Promise<void> {
  const most = mostOf(printed);
  const isPaged = printed.pages !== undefined;
  const collected: Row[] = [];
  let summary: Summary | undefined;
  let count = 0;
  using progress = new Progress(stderr);
  for await (const page of pages) {
    count += 1;
    if (isPaged) stdout.write(format.page(page, count));
    else collected.push(...page.rows);
    summary = page.summary;
    if (count >= most) break;
    progress.show(`${count} pages, up to ${format.position(page)} …`);
  }
  progress[Symbol.dispose]();
  // Printed at the end, because an interrupted list is an error, not a shorter list.
  if (!isPaged) stdout.write(format.list(collected, summary));
  else if (count === 0) stdout.write(format.page({ rows: [], summary }, 1));
}
