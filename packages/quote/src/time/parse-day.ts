import { MessageError } from "@opend/core";
import type { MarketDay } from "./market-day.ts";
import { instantOf } from "./offset.ts";
import { readDay } from "./wall-clock.ts";

const dayLength = "2026-04-30".length;

/**
 * Reads the day at the beginning of a text, which may contain a time after it.
 *
 * @throws {MessageError} `bad-message`: the day does not exist.
 */
export function parseDay(
  text: string,
  type: string,
): { readonly date: string; readonly clock: number } {
  const date = text.slice(0, dayLength);
  const clock = readDay(date);
  if (clock === undefined)
    throw new MessageError(`${type}: time is ${JSON.stringify(text)}, which is not a day`, {
      type,
      field: "time",
    });
  return { date, clock };
}

/** The same, as a day of a market. */
export function marketDayOf(text: string, timeZone: string, type: string): MarketDay {
  const { date, clock } = parseDay(text, type);
  return { date, timestamp: instantOf(timeZone, clock), timeZone };
}
