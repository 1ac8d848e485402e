import type { Candle, Period } from "../rows/candle.ts";
import { addDays, before, type DayRange, daysFor } from "./history-range.ts";

/** Options of the search for the latest candles up to a day. */
export interface Latest {
  readonly period: Period;
  readonly last: number;
  readonly to: number;
  readonly earliest: number;
}

/**
 * Finds the latest candles. OpenD returns a range from its beginning, so ranges before the end are
 * requested: first as many days as are probably needed, then more.
 */
export async function latest(
  { period, last, to, earliest }: Latest,
  within: (days: DayRange) => Promise<Candle[]>,
): Promise<Candle[]> {
  let days = daysFor(period, last);
  let rows: Candle[] = [];
  let stretch = before({ from: addDays(to, 1), to }, days, earliest);
  while (stretch && rows.length < last) {
    const oldest = rows[0]?.timestamp ?? Number.POSITIVE_INFINITY;
    const older = await within(stretch);
    // A week or a month may be part of two ranges.
    rows = older.filter(({ timestamp }) => timestamp < oldest).concat(rows);
    // A long suspension or a young listing: longer ranges, because each costs a request.
    days *= 4;
    stretch = before(stretch, days, earliest);
  }
  return rows.slice(-last);
}
