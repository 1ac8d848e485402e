import { ArgumentError } from "@opend/core";
import { reading } from "@opend/core/internal";
import { dateIn } from "../time/market-day.ts";

/** A range of days, both ends included. */
export interface DayRangeOptions {
  /** The first day, as the market's own date (`"2026-04-30"`) or an instant of that day. Default: no bound. */
  readonly from?: string | Date;
  /** The last day, in the same way. Default: no bound. */
  readonly to?: string | Date;
}

/** A checked range, as dates of the market. */
export interface DayRange {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** @throws {ArgumentError} `invalid-argument`: a date does not exist, or `from` is after `to`. */
export function dayRange({ from, to }: DayRangeOptions, timeZone: string): DayRange {
  const range = { from: dayOf("from", from, timeZone), to: dayOf("to", to, timeZone) };
  if (range.from !== undefined && range.to !== undefined && range.from > range.to)
    throw new ArgumentError("from", `no later than to (${range.to})`, range.from);
  return range;
}

/** The market's date for one end. */
export function dayOf<Value extends string | Date | undefined>(
  argument: string,
  value: Value,
  timeZone: string,
): Value extends undefined ? undefined : string;
export function dayOf(
  argument: string,
  value: string | Date | undefined,
  timeZone: string,
): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "object") {
    const time = instantOf(argument, value);
    return dateIn(timeZone)(time);
  }
  if (!isDate(value)) throw new ArgumentError(argument, aDay, value);
  return value;
}

/** The time of a Date, also of a Date from another window. */
export function instantOf(argument: string, value: Date): number {
  const time = reading(argument, aDay, () => value.getTime());
  if (!Number.isFinite(time)) throw new ArgumentError(argument, "a valid date", value);
  return time;
}

/** What the message of an error expects. */
export const aDay = 'a day that exists, like "2026-04-30", or a Date';

// A Date turns 30 February into March, so the date must be the same when written back.
function isDate(text: unknown): text is string {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
