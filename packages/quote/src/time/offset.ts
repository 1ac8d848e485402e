const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Offsets by UTC day; no entry for a day on which the clocks change. */
  readonly days: Map<number, number | undefined>;
}

/** What a zone's days are forgotten at; a hundred years have fewer. */
const mostDays = 40_000;

// Formats take a hundred microseconds to make and some to ask. What they answer never changes, so
// this is no state that two users of the module could notice.
const zones = new Map<string, Zone>();

/** Milliseconds that a zone's wall clock is ahead of UTC at an instant. */
export function offsetMs(timeZone: string, timestamp: number): number {
  const zone = zones.get(timeZone) ?? known(timeZone);
  const day = Math.floor(timestamp / dayMs);
  const cached = zone.days.get(day);
  if (cached !== undefined) return cached;
  if (zone.days.has(day)) return ask(zone.format, timestamp);
  const first = ask(zone.format, day * dayMs);
  const isSteady = first === ask(zone.format, (day + 1) * dayMs);
  if (zone.days.size >= mostDays) zone.days.clear();
  zone.days.set(day, isSteady ? first : undefined);
  return isSteady ? first : ask(zone.format, timestamp);
}

/** The instant at which a zone's wall clock shows `clock`; the first of two when clocks are set back. */
export function instantOf(timeZone: string, clock: number): number {
  const before = offsetMs(timeZone, clock - dayMs);
  const after = offsetMs(timeZone, clock + dayMs);
  const isAfter = offsetMs(timeZone, clock - before) !== before;
  // An hour that is skipped is shown by no clock: it is read as on one that was not set yet.
  return isAfter ? clock - after : clock - before;
}

function known(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const zone = { format, days: new Map() };
  zones.set(timeZone, zone);
  return zone;
}

function ask(format: Intl.DateTimeFormat, timestamp: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(timestamp)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const seconds = Math.floor(timestamp / 1000) * 1000;
  return Date.UTC(year, month - 1, day, hour, minute, second) - seconds;
}
