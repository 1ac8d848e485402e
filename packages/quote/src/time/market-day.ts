import { MessageError } from "@opend/core";
import { instantOf } from "./offset.ts";
import { readDay } from "./wall-clock.ts";

/** A trading day of a market. */
export interface MarketDay {
  /** The date in the market's calendar: `"2026-04-30"`. */
  readonly date: string;
  /** Midnight of the day in the market's time zone, in milliseconds since 1970. */
  readonly timestamp: number;
  /** The IANA name of the market's time zone. */
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

/** The time zone of a mapper's days. */
export interface InZone {
  /** The IANA name of the market's time zone. */
  readonly timeZone: string;
}

/** The time zone and code of a mapper's days. */
export interface DayOf extends InZone {
  /** The code of the request: `"HK.00700"`. */
  readonly code: string;
}

/** A day in messages of short selling, given twice. */
interface ToldDay {
  readonly timestamp?: bigint | undefined;
  readonly timestampStr?: string | undefined;
}

/**
 * Reads a day. The text has priority, because it is the market's own date. The Unix seconds are used
 * if there is no valid text. An empty text and 0 seconds mean that the day is unknown.
 *
 * @throws {MessageError} `bad-message`: the day does not exist or is unknown.
 */
export function marketDay(
  { timestamp = 0n, timestampStr = "" }: ToldDay,
  timeZone: string,
  type: string,
): MarketDay {
  const isText = readDay(timestampStr) !== undefined;
  const date = isText || timestamp === 0n ? timestampStr : dateAt(timeZone, timestamp);
  const clock = readDay(date);
  if (clock === undefined) {
    const words = `timestamp is ${timestamp}, timestampStr ${JSON.stringify(timestampStr)}`;
    throw new MessageError(`${type}: ${words}, which is not a day`, { type, field: "timestamp" });
  }
  return { date, timestamp: instantOf(timeZone, clock), timeZone };
}

function dateAt(timeZone: string, seconds: bigint): string {
  const timestamp = Number(seconds) * 1000;
  return Number.isNaN(new Date(timestamp).getTime()) ? "" : dateIn(timeZone)(timestamp);
}
