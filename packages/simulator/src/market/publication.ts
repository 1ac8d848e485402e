import { dayAfter, nextTradingDay, weekdayOf } from "./calendar.ts";
import type { ShortSellingMarket } from "./markets.ts";
import { tradingDay } from "./tape/begun.ts";
import type { Tape } from "./tape/tape.ts";

/*
 * When short-selling data is published. OpenD's delays are not documented, so they are assumed: on the
 * newest day of the known histories, exactly the known data is published.
 */

const friday = 5;
/** Trading days between a settlement and its report in the United States. */
const unitedStatesDelay = 7;

/** The first day on which a short interest report is available. */
const publishedOn: Readonly<Record<ShortSellingMarket, (day: string) => string>> = {
  // A week after the Friday of its week, also on a holiday.
  HK: (day) => dayAfter(day, friday - weekdayOf(day) + 7),
  US(day) {
    let published = day;
    for (let left = unitedStatesDelay; left > 0; left--)
      published = nextTradingDay("US", published);
    return published;
  },
};

/** Whether the short interest report of one day is published on another. */
export const isPublished = (market: ShortSellingMarket, day: string, today: string): boolean =>
  publishedOn[market](day) <= today;

/** The newest day whose regular hours have ended, including the closing auction. */
export function lastClosedDay(tape: Tape, seconds: number): string | undefined {
  const bar = tradingDay(tape, seconds);
  const last = bar && tape.slots(bar.day, "regular").at(-1);
  if (!last) return undefined;
  const isOver = tape.door.shown(seconds) >= last.start + (last.pairs === 0 ? 1 : 60);
  return isOver ? bar.day : tape.days.last(dayAfter(bar.day, -1))?.day;
}
