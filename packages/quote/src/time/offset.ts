const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const weekMs = 7 * dayMs;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Offsets by weeks since 1970; `undefined` for a week in which the clocks change. */
  readonly weeks: Map<number, number | undefined>;
  /** Offsets by hours since 1970, of such weeks. Zones with a market change their clocks on the hour. */
  readonly hours: Map<number, number>;
}

/** What is forgotten at; two hundred years have fewer weeks. */
const mostEntries = 11_000;

// Formats take long to make and to ask. What they answer never changes, so this is no state that two
// users of the module could notice.
const zones = new Map<string, Zone>();

/** Milliseconds that a zone's wall clock is ahead of UTC at an instant. */
export function offsetMs(timeZone: string, timestamp: number): number {
  const { format, weeks, hours } = zones.get(timeZone) ?? made(timeZone);
  const week = Math.floor(timestamp / weekMs);
  if (!weeks.has(week)) {
    const first = ask(format, week * weekMs);
    const isSteady = first === ask(format, (week + 1) * weekMs);
    remember(weeks, week, isSteady ? first : undefined);
  }
  const hour = Math.floor(timestamp / hourMs);
  return weeks.get(week) ?? hours.get(hour) ?? remember(hours, hour, ask(format, hour * hourMs));
}

function remember<Value>(known: Map<number, Value>, key: number, value: Value): Value {
  if (known.size >= mostEntries) known.clear();
  known.set(key, value);
  return value;
}

/** The instant at which a zone's wall clock shows `clock`; the first of two when clocks are set back. */
export function instantOf(timeZone: string, clock: number): number {
  const before = offsetMs(timeZone, clock - dayMs);
  const after = offsetMs(timeZone, clock + dayMs);
  const isAfter = offsetMs(timeZone, clock - before) !== before;
  // An hour that is skipped is shown by no clock: it is read as on one that was not set yet.
  return isAfter && offsetMs(timeZone, clock - after) === after ? clock - after : clock - before;
}

function made(timeZone: string): Zone {
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
  const zone = { format, weeks: new Map(), hours: new Map() };
  zones.set(timeZone, zone);
  return zone;
}

/** Of whole seconds. */
function ask(format: Intl.DateTimeFormat, timestamp: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(timestamp)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - timestamp;
}
