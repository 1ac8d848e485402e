import { ArgumentError } from "@opend/core";
import { RequestHistoryKL } from "@opend/core/qot/request-history-kl";
import { instantOf } from "../ask/day-range.ts";
import type { Period } from "../rows/candle.ts";
import { offsetMs } from "../time/offset.ts";
import { dayText, readDay } from "../time/wall-clock.ts";
import type { Zones } from "../time/zones.ts";

/** Days of a market's calendar, both ends included, as wall clocks at midnight. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

const dayMs = 24 * 3_600_000;
const farthestEast = 14 * 3_600_000;

/** The present day in the market's zone. If the zone is unknown, the latest present day anywhere. */
export const today = (zones: Zones, now: number): number => dayAt(zones, now, farthestEast);

const dayAt = ({ own }: Zones, at: number, elsewhereMs: number): number => {
  const clock = at + (own === undefined ? elsewhereMs : offsetMs(own, at));
  return Math.floor(clock / dayMs) * dayMs;
};

/**
 * One end of a range: the market's own date, or an instant of that day. If the zone is unknown, the
 * instant's day in UTC.
 *
 * @throws {ArgumentError} `invalid-argument`, with the option's name: the date does not exist.
 */
export function dayOption(argument: string, value: string | Date, zones: Zones): number {
  const day =
    typeof value === "object"
      ? dayAt(zones, instantOf(argument, value), 0)
      : typeof value === "string"
        ? readDay(value)
        : undefined;
  if (day === undefined)
    throw new ArgumentError(argument, 'a day that exists, like "2026-04-30", or a Date', value);
  return day;
}

/** @throws {ArgumentError} `invalid-argument`: the range ends before it begins. */
export function rangeOf(from: number, to: number): DayRange {
  if (from > to)
    throw new ArgumentError("from", `no later than to (${dayText(to)})`, dayText(from));
  return { from, to };
}

const { historyYears, minuteHistoryYears } = RequestHistoryKL.bounds;

/** The number of days for which OpenD has candles of a period: all days for a week and longer. */
export function keptDays(period: Period): number {
  if (period === "1d") return historyYears * 366;
  return minutesOf(period) === undefined ? Number.POSITIVE_INFINITY : minuteHistoryYears * 366;
}

/**
 * Enough calendar days for this many candles, even if each day has the fewest possible, including
 * holidays.
 */
export function daysFor(period: Period, count: number): number {
  const days = daysOf[period];
  if (days !== undefined) return (count + 1) * days;
  const perDay = Math.max(1, Math.floor(shortestDay / (minutesOf(period) ?? shortestDay)));
  return Math.ceil(((count / perDay) * 7) / 5) + longestHoliday;
}

/** The `days` before a range, not earlier than `earliest`; `undefined` if there are none. */
export function before({ from }: DayRange, days: number, earliest: number): DayRange | undefined {
  if (from <= earliest) return undefined;
  return { from: Math.max(earliest, from - days * dayMs), to: from - dayMs };
}

export const addDays = (day: number, days: number): number => day + days * dayMs;

/** The trading minutes of the shortest regular day, in Shanghai and Shenzhen. */
const shortestDay = 240;
/** The days without trading around the Lunar New Year or in October, including weekends. */
const longestHoliday = 12;

const daysOf: Readonly<Partial<Record<Period, number>>> = {
  "1w": 7,
  "1M": 31,
  "1Q": 92,
  "1Y": 366,
};

export const minutesOf = (period: Period): number | undefined =>
  period.endsWith("m") ? Number.parseInt(period, 10) : undefined;
