import { type Calendar, halfDays, holidays } from "../data/holidays.ts";
import type { Market } from "./markets.ts";
import { utcDay, utcMidnight } from "./zone.ts";

const daySeconds = 86_400;

const calendars: Readonly<Record<Market, Calendar>> = { HK: "HK", US: "US", SH: "CN", SZ: "CN" };

const firstYear = 2023;
const lastYear = 2026;

/** The range of the market's time at the start. */
export const knownYearsText: string = `a time of the years ${firstYear} to ${lastYear}, whose trading days are known`;

/** Whether the trading days are known for the year of an instant, in milliseconds since 1970. */
export function isKnownYear(ms: number): boolean {
  const year = new Date(ms).getUTCFullYear();
  return year >= firstYear && year <= lastYear;
}

/** From Sunday (0) to Saturday (6). */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** In years without known holidays, only weekends have no trading. */
export function isTradingDay(market: Market, day: string): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !holidays[calendars[market]].has(day);
}

/** Whether trading ends early. */
export const isHalfDay = (market: Market, day: string): boolean =>
  halfDays[calendars[market]].has(day);

/** The calendar day this many days later. */
export const dayAfter = (day: string, days = 1): string =>
  utcDay(utcMidnight(day) + days * daySeconds);

/** How many calendar days lie between two days; negative when `to` is the earlier one. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((utcMidnight(to) - utcMidnight(from)) / daySeconds);

/** The first trading day after a day. */
export function nextTradingDay(market: Market, day: string): string {
  let next = dayAfter(day);
  while (!isTradingDay(market, next)) next = dayAfter(next);
  return next;
}

/** The last trading day before a day. */
export function previousTradingDay(market: Market, day: string): string {
  return reckon(market, dayAfter(day, -1), 1)[0] as string;
}

const reckoned = new Map<string, readonly string[]>();

/** The last `count` trading days up to and including `newest`, newest first. Cached. */
export function tradingDays(market: Market, newest: string, count: number): readonly string[] {
  const key = `${calendars[market]}/${newest}/${count}`;
  let days = reckoned.get(key);
  if (!days) {
    days = reckon(market, newest, count);
    reckoned.set(key, days);
  }
  return days;
}

function reckon(market: Market, newest: string, count: number): string[] {
  const days: string[] = [];
  for (let seconds = utcMidnight(newest); days.length < count; seconds -= daySeconds) {
    const day = utcDay(seconds);
    if (isTradingDay(market, day)) days.push(day);
  }
  return days;
}

/** The trading days between two days, both included, oldest first. */
export function tradingDaysBetween(market: Market, from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = dayAfter(day))
    if (isTradingDay(market, day)) days.push(day);
  return days;
}

/** The last trading day of each week (Monday to Sunday), newest first. */
export const weekEnds = (days: readonly string[]): string[] => lastOfEach(days, weekOf);

/** The last trading day up to the 15th and the last of each month, newest first. */
export const halfMonthEnds = (days: readonly string[]): string[] =>
  lastOfEach(days, (day) => `${day.slice(0, 7)}/${Number(day.slice(8)) <= 15 ? 1 : 2}`);

function lastOfEach(days: readonly string[], period: (day: string) => string): string[] {
  return days.filter((day, index) => {
    const newer = days[index - 1];
    return newer === undefined || period(newer) !== period(day);
  });
}

// 1970-01-01 was a Thursday.
const weekOf = (day: string): string => String(Math.floor((utcMidnight(day) / daySeconds + 3) / 7));
