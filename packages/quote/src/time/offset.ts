const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const weekMs = 7 * dayMs;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Offsets by weeks since 1970; `undefined` for a week in which the clocks change. */
  readonly weeks: Map<number, number | undefined>;
  /**
   * Offsets by hours since 1970, for weeks with a clock change. Zones with a market change their
   * clocks on the hour.
   */
  readonly hours: Map<number, number>;
}

/** The caches are cleared at this size. Two hundred years have fewer weeks. */
const mostEntries = 11_000;

// Formats are slow to create and to use. Their results never change, so sharing the cache is safe.
const zones = new Map<string, Zone>();

/** How many milliseconds a zone's wall clock is ahead of UTC at a given time. */
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

/**
 * The timestamp at which a zone's wall clock shows `clock`; the first of two when clocks are set
 * back.
 */
export function instantOf(timeZone: string, clock: number): number {
  const before = offsetMs(timeZone, clock - dayMs);
  const after = offsetMs(timeZone, clock + dayMs);
  const isAfter = offsetMs(timeZone, clock - before) !== before;
  // A skipped hour does not exist on the clock. It is read as if the clock had not been set forward
  // yet.
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

/** Only for whole seconds. */
function ask(format: Intl.DateTimeFormat, timestamp: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(timestamp)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - timestamp;
}
