/** A zone of the simulated markets. */
export type Zone = "Asia/Hong_Kong" | "Asia/Shanghai" | "America/New_York" | "America/Chicago";

const hour = 3600;
const daySeconds = 24 * hour;

/** Seconds since 1970 of a day's midnight in UTC. */
export const utcMidnight = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 1000;

/** The latest day, as text, that begins at or before these seconds in UTC. */
export const utcDay = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().slice(0, 10);

const nthSunday = (year: number, month: number, n: number): number => {
  const first = Date.UTC(year, month, 1) / 1000;
  const weekday = new Date(first * 1000).getUTCDay();
  return first + (((7 - weekday) % 7) + (n - 1) * 7) * daySeconds;
};

// Without Intl, because runtimes with different zone data must give the same bytes.
const offsets: Readonly<Record<Zone, (seconds: number) => number>> = {
  "Asia/Hong_Kong": () => 8 * hour,
  "Asia/Shanghai": () => 8 * hour,
  "America/New_York": (seconds) => unitedStates(seconds, -5),
  "America/Chicago": (seconds) => unitedStates(seconds, -6),
};

const summers = new Map<number, readonly [begin: number, end: number]>();

/** The Sundays on which summer time begins and ends, computed once per year. */
function summerOf(year: number): readonly [begin: number, end: number] {
  const known = summers.get(year) ?? ([nthSunday(year, 2, 2), nthSunday(year, 10, 1)] as const);
  summers.set(year, known);
  return known;
}

/** The clocks of each zone change at 2:00 local time. */
function unitedStates(seconds: number, winter: number): number {
  const [first, last] = summerOf(new Date(seconds * 1000).getUTCFullYear());
  const begin = first + (2 - winter) * hour;
  const end = last + (1 - winter) * hour;
  return (seconds >= begin && seconds < end ? winter + 1 : winter) * hour;
}

/** Seconds since 1970 of a day's midnight in the zone. */
export function midnight(day: string, zone: Zone): number {
  const utc = utcMidnight(day);
  // Clocks change at 2:00, so midnight has the offset of the hours before.
  return utc - offsets[zone](utc + 5 * hour);
}

/** The wall clock of a zone: `day` is 2026-05-08, `time` is 10:00:00, `minute` counts from midnight. */
export function wallClock(
  seconds: number,
  zone: Zone,
): { day: string; time: string; minute: number } {
  const local = Math.floor(seconds + offsets[zone](seconds));
  const text = new Date(local * 1000).toISOString();
  const inDay = ((local % daySeconds) + daySeconds) % daySeconds;
  return { day: text.slice(0, 10), time: text.slice(11, 19), minute: Math.floor(inDay / 60) };
}
