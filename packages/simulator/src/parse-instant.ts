import { ArgumentError } from "@opend/core";
import { isKnownYear, knownYearsText } from "./market/calendar.ts";

/** The offset from UTC is required, because without it the market would differ between machines. */
const form =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(\.\d{1,3})?)?(?:Z|([+-])(\d\d):(\d\d))$/;

const expected = "a day and time that exist, with an offset, like 2026-04-30T09:29:50+08:00";

/**
 * The milliseconds since 1970 of a `Date`, or of a text like `2026-04-30T09:29:50+08:00`; seconds and
 * their thousandths may be left out, the offset may not.
 *
 * @throws {ArgumentError} when it is neither, the day or time does not exist, or the trading days of its
 * year are unknown.
 */
export function parseInstant(at: string | Date): number {
  const ms = at instanceof Date ? at.getTime() : typeof at === "string" ? read(at) : Number.NaN;
  if (Number.isNaN(ms)) throw new ArgumentError("at", expected, at);
  if (!isKnownYear(ms)) throw new ArgumentError("at", knownYearsText, at);
  return ms;
}

function read(text: string): number {
  const [, ...parts] = form.exec(text) ?? [];
  const [year, month, day, hours, minutes, seconds, fraction, sign, ...offset] = parts;
  const [offsetHours, offsetMinutes] = offset.map(Number);
  const local = `${year}-${month}-${day}T${hours}:${minutes}:${seconds ?? "00"}`;
  const localMs = Date.parse(`${local}Z`);
  // `Date` would turn a day that does not exist into a later one.
  if (Number.isNaN(localMs) || new Date(localMs).toISOString().slice(0, 19) !== local)
    return Number.NaN;
  const millis = fraction === undefined ? 0 : Math.round(Number(fraction) * 1000);
  if (sign === undefined) return localMs + millis;
  if (!(Number(offsetHours) <= 14 && Number(offsetMinutes) <= 59)) return Number.NaN;
  const offsetMs = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000;
  return localMs + millis - (sign === "-" ? -offsetMs : offsetMs);
}
