import { MessageError } from "@opend/core";
import { instantOf, offsetMs } from "./offset.ts";
import { readWallClock, wallClockText } from "./wall-clock.ts";
import type { Zones } from "./zones.ts";

/** A moment in a market: the timestamp, and the market's wall clock. */
export interface MarketTime {
  /** Milliseconds since 1970. */
  readonly timestamp: number;
  /** The market's wall clock: `"2026-04-30 15:59:00"`, with milliseconds if there are any. */
  readonly time: string;
  /**
   * The IANA name of that clock's zone. `undefined` if unknown: currencies, crypto, event contracts,
   * and futures outside the zones of New York and Chicago. `time` is then OpenD's text.
   */
  readonly timeZone: string | undefined;
}

/** A moment that OpenD may leave out. Then all three are `undefined`. */
export interface MarketTimeIfTold {
  /** Milliseconds since 1970. */
  readonly timestamp: number | undefined;
  /** The market's wall clock: `"2026-04-30 15:59:00"`, with milliseconds if there are any. */
  readonly time: string | undefined;
  /** The IANA name of that clock's zone, if known; see {@link MarketTime}. */
  readonly timeZone: string | undefined;
}

/** A moment in a message: a text, and perhaps the same in Unix seconds. */
export interface ToldTime {
  readonly time: string;
  readonly timestamp?: number | undefined;
}

const minuteMs = 60_000;

/**
 * Reads a moment. The timestamp has priority. The text decides which of the market's zones is named,
 * so the result never contradicts the text.
 *
 * @throws {MessageError} `bad-message`: the text or the timestamp is invalid, or the timestamp cannot
 * be computed.
 */
export function marketTime(told: ToldTime, zones: Zones, type: string): MarketTime {
  const moment = marketTimeIfTold(told, zones, type);
  if (moment === undefined) throw notATime(type, "time", "is missing");
  return moment;
}

/** The same, or `undefined` if text and timestamp are missing. */
export function marketTimeIfTold(
  { time: text, timestamp: seconds }: ToldTime,
  { candidates, own }: Zones,
  type: string,
): MarketTime | undefined {
  const clock = text === "" ? undefined : readWallClock(text);
  if (clock === undefined && text !== "")
    throw notATime(type, "time", `is ${JSON.stringify(text)}, which is not a time`);
  const timestamp = instant(seconds, type, "timestamp");
  if (timestamp === undefined) {
    if (clock === undefined) return undefined;
    if (own === undefined) throw notATime(type, "timestamp", "is missing, and the zone is unknown");
    return { timestamp: instantOf(own, clock), time: wallClockText(clock), timeZone: own };
  }
  const timeZone =
    clock === undefined
      ? own
      : candidates.find(
          (zone) => Math.abs(timestamp + offsetMs(zone, timestamp) - clock) < minuteMs,
        );
  if (timeZone !== undefined) {
    const shown = timestamp + offsetMs(timeZone, timestamp);
    // Formatting is the most expensive step, and the text of most rows is already right.
    const isDue = shown === clock && text.length === secondsLength;
    return { timestamp, time: isDue ? text : wallClockText(shown), timeZone };
  }
  if (clock === undefined) throw notATime(type, "time", "is missing, and the zone is unknown");
  return { timestamp, time: wallClockText(clock), timeZone };
}

const secondsLength = "2026-04-30 15:59:00".length;

/**
 * Converts Unix seconds to milliseconds. 0 and absent mean unknown.
 *
 * @throws {MessageError} `bad-message`: the date does not exist.
 */
export function instant(
  seconds: number | undefined,
  type: string,
  field: string,
): number | undefined {
  if (seconds === undefined || seconds === 0) return undefined;
  const timestamp = Math.round(seconds * 1000);
  if (Number.isNaN(new Date(timestamp).getTime()))
    throw notATime(type, field, `is ${seconds}, which is not a time`);
  return timestamp;
}

const notATime = (type: string, field: string, what: string): MessageError =>
  new MessageError(`${type}: ${field} ${what}`, { type, field });
