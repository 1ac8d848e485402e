import type { Page } from "@opend/core";
import { Option } from "commander";
import type { Format } from "../output/format.ts";
import { Progress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";
import { integer } from "./integer.ts";

/** true: every page as it comes; a number: so many. */
export type PagesFlag = true | number;

export const pagesOption = (): Option =>
  new Option("--pages [n]", "page after page as they come; at most n of them").argParser(
    integer(1, 10_000),
  );

/** What to print of a list: with `pages` each as it comes, without one list once it is whole. */
export interface Printed {
  readonly pages: PagesFlag | undefined;
  /** Where `pages` does not say. Default all. */
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
  // One list is printed when it is whole: a list that broke off is an error, not a shorter list.
  if (!isPaged) stdout.write(format.list(collected, summary));
  else if (count === 0) stdout.write(format.page({ rows: [], summary }, 1));
}
