import { holidays } from "../data/holidays.ts";
import type { TradingMarket } from "./markets.ts";
import { utcDay, utcMidnight } from "./zone.ts";

const daySeconds = 86_400;

function isTradingDay(market: TradingMarket, day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays[market].has(day);
}

/** The last `count` trading days up to and with `newest`, newest first. */
export function tradingDays(market: TradingMarket, newest: string, count: number): string[] {
  const days: string[] = [];
  for (let seconds = utcMidnight(newest); days.length < count; seconds -= daySeconds) {
    const day = utcDay(seconds);
    if (isTradingDay(market, day)) days.push(day);
  }
  return days;
}

/** Of trading days, newest first: the last of each week (Monday to Sunday). */
export const weekEnds = (days: readonly string[]): string[] => lastOfEach(days, weekOf);

/** Of trading days, newest first: the last up to the 15th, and the last of the month. */
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
