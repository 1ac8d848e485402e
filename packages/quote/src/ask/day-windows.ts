import { ArgumentError } from "@opend/core";

const dayMs = 86_400_000;

/** @throws {ArgumentError} the days are in the wrong order, or too many. */
export function checkSpan(
  from: unknown,
  to: unknown,
  maxSpanDays: number = Number.POSITIVE_INFINITY,
): void {
  if (typeof from !== "string" || typeof to !== "string") return;
  const days = (Date.parse(to) - Date.parse(from)) / dayMs;
  if (days < 0) throw new ArgumentError("from", `no later than to (${to})`, from);
  if (days > maxSpanDays)
    throw new ArgumentError("from", `at most ${maxSpanDays} days before to (${to})`, from);
}

/**
 * Splits a range of days into windows. The last day of a window is at most `maxSpanDays` after its
 * first.
 */
export function windowsOf(
  from: string,
  to: string,
  maxSpanDays: number = Number.POSITIVE_INFINITY,
): (readonly [string, string])[] {
  const end = Date.parse(to);
  const windows: (readonly [string, string])[] = [];
  for (let first = Date.parse(from); first <= end; first += (maxSpanDays + 1) * dayMs)
    windows.push([dayOf(first), dayOf(Math.min(first + maxSpanDays * dayMs, end))]);
  return windows;
}

const dayOf = (timestamp: number): string => new Date(timestamp).toISOString().slice(0, 10);
