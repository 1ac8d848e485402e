import { ArgumentError } from "@opend/core";
import { RequestHistoryKL } from "@opend/core/qot/request-history-kl";
import type { Period } from "../rows/candle.ts";
import { offsetMs } from "../time/offset.ts";
import { dayText, readDay } from "../time/wall-clock.ts";
import type { Zones } from "../time/zones.ts";

/** Days of a market's calendar, both of them in it; as wall clocks at midnight. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

const dayMs = 24 * 3_600_000;
const farthestEast = 14 * 3_600_000;

/** The day that a market has now, or the latest that anybody has where its zone is not known. */
export const today = (zones: Zones, now: number): number => dayAt(zones, now, farthestEast);

const dayAt = ({ own }: Zones, at: number, elsewhereMs: number): number => {
  const clock = at + (own === undefined ? elsewhereMs : offsetMs(own, at));
  return Math.floor(clock / dayMs) * dayMs;
};

/**
 * One end of a range: the market's own date, or an instant of that day; UTC's where the market's zone
 * is not known.
 *
 * @throws {ArgumentError} `invalid-argument`, with the option's name: no calendar has the day.
 */
export function dayOption(argument: string, value: string | Date, zones: Zones): number {
  if (value instanceof Date && !Number.isNaN(value.getTime()))
    return dayAt(zones, value.getTime(), 0);
  const day = typeof value === "string" ? readDay(value) : undefined;
  if (day === undefined)
    throw new ArgumentError(argument, 'a date of the form "2026-04-30", or a Date', value);
  return day;
}

/** @throws {ArgumentError} `invalid-argument`: it ends before it begins. */
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

/** Calendar days that hold so many candles where a day has as few as can be, holidays counted in. */
export function daysFor(period: Period, count: number): number {
  const days = daysOf[period];
  if (days !== undefined) return (count + 1) * days;
  const perDay = Math.max(1, Math.floor(shortestDay / (minutesOf(period) ?? shortestDay)));
  return Math.ceil(((count / perDay) * 7) / 5) + longestHoliday;
}

/** What lies before a range, `days` long, as far back as `earliest`; `undefined` when nothing does. */
export function before({ from }: DayRange, days: number, earliest: number): DayRange | undefined {
  if (from <= earliest) return undefined;
  return { from: Math.max(earliest, from - days * dayMs), to: from - dayMs };
}

export const addDays = (day: number, days: number): number => day + days * dayMs;

/** Minutes of trading in the shortest regular day, which Shanghai and Shenzhen have. */
const shortestDay = 240;
/** Days without trading around the Lunar New Year and in October, with the weekends beside them. */
const longestHoliday = 12;

const daysOf: Readonly<Partial<Record<Period, number>>> = {
  "1w": 7,
  "1M": 31,
  "1Q": 92,
  "1Y": 366,
};

export const minutesOf = (period: Period): number | undefined =>
  period.endsWith("m") ? Number.parseInt(period, 10) : undefined;
