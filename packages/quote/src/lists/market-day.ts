import { MessageError } from "@opend/core";

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

/** Reads days of one market from the schema's Unix seconds. */
export function marketDays(
  timeZone: string,
  type: string,
): (seconds: bigint | undefined) => MarketDay {
  const date = dateIn(timeZone);
  return (seconds) => {
    const timestamp = Number(seconds) * 1000;
    // A row without its day, or with one that no calendar has, is no row.
    if (seconds === undefined || Number.isNaN(new Date(timestamp).getTime())) {
      throw new MessageError(`${type}: timestamp is ${seconds}, which is no day`, {
        type,
        field: "timestamp",
      });
    }
    return { date: date(timestamp), timestamp, timeZone };
  };
}
