import { type Page, PagingError, type ProtocolRef } from "@opend/core";
import { mostEmptyPages } from "@opend/core/internal";
import type { MarketDay } from "../time/market-day.ts";
import type { DayRange } from "./day-range.ts";

// What happens to pages between OpenD and the reader. OpenD gives days newest first.

/** The pages of a list on their way. */
export type Pages<Row, Summary> = AsyncGenerator<Page<Row, Summary>, undefined>;

/**
 * Leaves each day once: the first of its rows. A list that has grown by a day while it was read
 * repeats the last day of a page at the head of the next.
 *
 * @throws {PagingError} `bad-page`: many pages in a row had no other day.
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

/** Adds to each row what follows from it and from the row before it in time, if there is one. */
export async function* withPrevious<Row, Summary, Derived>(
  pages: Pages<Row, Summary>,
  derive: (row: Row, previous: Row | undefined) => Derived,
): Pages<Derived, Summary> {
  // The last row of a page waits for the first of the next one.
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

/** Leaves the days of a range, and asks for no page beyond its first day. */
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

/** Finishes each row, one after another. */
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

/** Turns a list round, which takes all of it first. */
export async function* oldestFirst<Row, Summary>(pages: Pages<Row, Summary>): Pages<Row, Summary> {
  const all: Page<Row, Summary>[] = [];
  for await (const page of pages) all.push(page);
  for (const { rows, summary } of all.reverse()) yield { rows: [...rows].reverse(), summary };
}
