import { MessageError } from "@opend/core";
import { instantOf } from "./offset.ts";
import { readDay } from "./wall-clock.ts";

/** A trading day of a market. */
export interface MarketDay {
  /** The market's own date: `"2026-04-30"`. */
  readonly date: string;
  /** The day's midnight in the market's time zone, in milliseconds since 1970. */
  readonly timestamp: number;
  /** IANA name of the market's time zone. */
  readonly timeZone: string;
}

/** The time zones of markets that report short selling. */
export const timeZones = { HK: "Asia/Hong_Kong", US: "America/New_York" } as const;

/** The date of an instant in a time zone: `"2026-04-30"`. */
export function dateIn(timeZone: string): (timestamp: number) => string {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  return (timestamp) => {
    const parts = Object.fromEntries(
      format.formatToParts(timestamp).map(({ type: part, value }) => [part, value]),
    );
    return `${parts["year"]?.padStart(4, "0")}-${parts["month"]}-${parts["day"]}`;
  };
}

/** A day as messages of short selling carry it: twice. */
interface ToldDay {
  readonly timestamp?: bigint | undefined;
  readonly timestampStr?: string | undefined;
}

/**
 * Reads days of one market. The text counts, which is the market's own date by definition; the Unix
 * seconds where there is none. An empty text and 0 seconds are "not told".
 */
export function marketDays(timeZone: string, type: string): (told: ToldDay) => MarketDay {
  const dateOf = dateIn(timeZone);
  const dateAt = (timestamp: number): string =>
    Number.isNaN(new Date(timestamp).getTime()) ? "" : dateOf(timestamp);
  return ({ timestamp = 0n, timestampStr = "" }) => {
    const isText = readDay(timestampStr) !== undefined;
    const date = isText || timestamp === 0n ? timestampStr : dateAt(Number(timestamp) * 1000);
    const clock = readDay(date);
    // A row without its day, or with one that no calendar has, is no row.
    if (clock === undefined) {
      const words = `timestamp is ${timestamp}, timestampStr ${JSON.stringify(timestampStr)}`;
      throw new MessageError(`${type}: ${words}, which is no day`, { type, field: "timestamp" });
    }
    return { date, timestamp: instantOf(timeZone, clock), timeZone };
  };
}
