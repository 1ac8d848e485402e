/*
 * A wall clock is what a market's clock shows, without its zone. It is carried as the milliseconds
 * since 1970 at which a clock in UTC would show the same, so that it can be compared and reckoned with.
 *
 *     2026-04-30                 a day
 *     2026-04-30 15:59:00        a second
 *     2026-04-30 15:59:00.123    with milliseconds
 */
const pattern = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d):(\d\d)(?:\.(\d{1,3})\d*)?)?$/;

/** Reads a wall clock; `undefined` for anything that no calendar or clock shows. */
export function readWallClock(text: string): number | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = 0, minute = 0, second = 0, fraction = "0"] = match;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // `Date.UTC` would make 1 May of 31 April, and 1999 of the year 99.
  if (dayText(date) !== text.slice(0, 10)) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const milliseconds = Number(fraction.padEnd(3, "0"));
  return date + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + milliseconds;
}

/** `2026-04-30 15:59:00`, with milliseconds where there are some. */
export function wallClockText(clock: number): string {
  const text = new Date(clock).toISOString().replace("T", " ");
  return text.endsWith(".000Z") ? text.slice(0, -5) : text.slice(0, -1);
}

/** The day of a wall clock: `2026-04-30`. */
export const dayText = (clock: number): string => new Date(clock).toISOString().slice(0, 10);

const daysText = /^\d{4}-\d\d-\d\d$/;

/** Reads a day alone; `undefined` for anything that is none. */
export const readDay = (text: string): number | undefined =>
  daysText.test(text) ? readWallClock(text) : undefined;
