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

/** Whose days a mapper reads. */
export interface InZone {
  /** IANA name of the market's time zone. */
  readonly timeZone: string;
}

/** The same of one security. */
export interface DayOf extends InZone {
  /** As it was asked for: `"HK.00700"`. */
  readonly code: string;
}

/** A day as messages of short selling carry it: twice. */
interface ToldDay {
  readonly timestamp?: bigint | undefined;
  readonly timestampStr?: string | undefined;
}

/**
 * Reads a day. The text counts, which is the market's own date by definition; the Unix seconds where
 * there is none. An empty text and 0 seconds mean that OpenD does not tell it.
 *
 * @throws {MessageError} `bad-message`: no calendar has it.
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
    throw new MessageError(`${type}: ${words}, which is no day`, { type, field: "timestamp" });
  }
  return { date, timestamp: instantOf(timeZone, clock), timeZone };
}

function dateAt(timeZone: string, seconds: bigint): string {
  const timestamp = Number(seconds) * 1000;
  return Number.isNaN(new Date(timestamp).getTime()) ? "" : dateIn(timeZone)(timestamp);
}
