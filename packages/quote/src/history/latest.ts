import type { Candle, Period } from "../rows/candle.ts";
import { addDays, before, type DayRange, daysFor } from "./history-range.ts";

/** The latest candles up to a day, and how far back they are looked for. */
export interface Latest {
  readonly period: Period;
  readonly last: number;
  readonly to: number;
  readonly earliest: number;
}

/**
 * OpenD gives a range from its beginning, so the latest are found by stretches that go back from its
 * end: as many days as they should need, then more.
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
    // A week or a month may lie across the border of two stretches.
    rows = older.filter(({ timestamp }) => timestamp < oldest).concat(rows);
    // Suspended for long, or young: farther back in longer strides, for each costs a request.
    days *= 4;
    stretch = before(stretch, days, earliest);
  }
  return rows.slice(-last);
}
