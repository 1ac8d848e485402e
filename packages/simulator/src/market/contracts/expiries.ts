import {
  dayAfter,
  isTradingDay,
  nextTradingDay,
  previousTradingDay,
  weekdayOf,
} from "../calendar.ts";
import type { ShortSellingMarket as Market } from "../markets.ts";

const friday = 5;

const monthAfter = (month: string, months: number): string => {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
};

const orBefore = (market: Market, day: string): string =>
  isTradingDay(market, day) ? day : previousTradingDay(market, day);

const fridayFrom = (day: string): string => dayAfter(day, (friday - weekdayOf(day) + 7) % 7);

/** The day on which contracts of a month (`2026-05`) end. */
const monthEnds: Readonly<Record<Market, (month: string) => string>> = {
  // The last trading day but one.
  HK: (month) => previousTradingDay("HK", previousTradingDay("HK", `${monthAfter(month, 1)}-01`)),
  // The third Friday, or the trading day before it.
  US: (month) => orBefore("US", fridayFrom(`${month}-15`)),
};

const everyMonth = 1;

/** The next expiries from a day on, including that day. There is one every `every` months. */
export function monthlyFrom(
  market: Market,
  day: string,
  count: number,
  every: number = everyMonth,
): string[] {
  const found: string[] = [];
  for (let month = day.slice(0, 7); found.length < count; month = monthAfter(month, 1)) {
    const end = monthEnds[market](month);
    if (Number(month.slice(5)) % every === 0 && end >= day) found.push(end);
  }
  return found;
}

/** The expiry before one of {@link monthlyFrom}. */
export const monthlyBefore = (market: Market, end: string, every: number = everyMonth): string =>
  monthEnds[market](monthAfter(end.slice(0, 7), -every));

/** The next Fridays from a day on, or the trading days before them. */
export function weeklyFrom(market: Market, day: string, count: number): string[] {
  const found: string[] = [];
  for (let each = fridayFrom(day); found.length < count; each = dayAfter(each, 7)) {
    const end = orBefore(market, each);
    if (end >= day) found.push(end);
  }
  return found;
}

/** The first trading day, this many days before the last. */
export function listedBefore(market: Market, end: string, days: number): string {
  return nextTradingDay(market, dayAfter(end, -days - 1));
}
