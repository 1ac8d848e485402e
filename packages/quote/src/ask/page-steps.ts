import { type Page, PagingError, type ProtocolRef } from "@opend/core";
import { mostEmptyPages } from "@opend/core/internal";
import type { MarketDay } from "../time/market-day.ts";
import type { DayRange } from "./day-range.ts";

// The steps between OpenD's pages and the reader. OpenD returns the newest days first.

/** The pages of a list, before or after a step. */
export type Pages<Row, Summary> = AsyncGenerator<Page<Row, Summary>, undefined>;

/**
 * Removes duplicate days, keeping the first row. If a day is added to the list while it is read, the
 * last day of a page comes again on the next page.
 *
 * @throws {PagingError} `bad-page`: many pages in a row had only duplicate days.
 */
export async function* distinctDays<Row extends { readonly date: string }, Summary>(
  pages: Pages<Row, Summary>,
  protocol: ProtocolRef,
): Pages<Row, Summary> {
  const seen = new Set<string>();
  let repeated = 0;
  for await (const { rows: own, summary } of pages) {
    const rows = own.filter(({ date }) => !seen.has(date) && seen.add(date));
    repeated = rows.length > 0 ? 0 : repeated + 1;
    if (repeated >= mostEmptyPages && own.length > 0)
      throw new PagingError(
        `${repeated} pages in a row repeat days`,
        `the last is ${own.at(-1)?.date}`,
        { protocol },
      );
    if (rows.length > 0 || own.length === 0) yield { rows, summary };
  }
}

/** Computes each row from itself and the row before it in time, if there is one. */
export async function* withPrevious<Row, Summary, Derived>(
  pages: Pages<Row, Summary>,
  derive: (row: Row, previous: Row | undefined) => Derived,
): Pages<Derived, Summary> {
  // The last row of a page waits for the first row of the next page.
  let held: { readonly row: Row; readonly summary: Summary } | undefined;
  for await (const { rows: own, summary } of pages) {
    const rows: readonly Row[] = held ? [held.row, ...own] : own;
    const last = rows.at(-1);
    if (last === undefined) continue;
    const derived = rows.slice(0, -1).map((row, index) => derive(row, rows[index + 1]));
    if (derived.length > 0) yield { rows: derived, summary };
    held = { row: last, summary };
  }
  if (held) yield { rows: [derive(held.row, undefined)], summary: held.summary };
}

/** Keeps the days of a range, and fetches no page after the first day of the range. */
export async function* within<Row extends MarketDay, Summary>(
  pages: Pages<Row, Summary>,
  { from = "", to }: DayRange,
): Pages<Row, Summary> {
  for await (const { rows, summary } of pages) {
    const inside = rows.filter(({ date }) => date >= from && (to === undefined || date <= to));
    if (inside.length > 0) yield { rows: inside, summary };
    if (rows.some(({ date }) => date < from)) return;
  }
}

/** Completes each row, one after another. */
export async function* finished<Row, Summary>(
  pages: Pages<Row, Summary>,
  finish: (row: Row) => Promise<Row>,
): Pages<Row, Summary> {
  for await (const { rows: own, summary } of pages) {
    const rows: Row[] = [];
    for (const row of own) rows.push(await finish(row));
    yield { rows, summary };
  }
}

/** Reverses a list. It reads the whole list first. */
export async function* oldestFirst<Row, Summary>(pages: Pages<Row, Summary>): Pages<Row, Summary> {
  const all: Page<Row, Summary>[] = [];
  for await (const page of pages) all.push(page);
  for (const { rows, summary } of all.reverse()) yield { rows: [...rows].reverse(), summary };
}
