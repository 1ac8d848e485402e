import { MessageError } from "@opend/core";
import { instantOf, offsetMs } from "./offset.ts";
import { readWallClock, wallClockText } from "./wall-clock.ts";
import type { Zones } from "./zones.ts";

/** A moment of a market: the instant, and what the market's own clock showed. */
export interface MarketTime {
  /** The instant, in milliseconds since 1970. */
  readonly timestamp: number;
  /** The market's wall clock: `"2026-04-30 15:59:00"`, with milliseconds where there are some. */
  readonly time: string;
  /**
   * IANA name of that clock's zone. `undefined` where it is not known: currencies, crypto and event
   * contracts, and futures whose clock is neither New York's nor Chicago's. `time` is then as OpenD
   * wrote it.
   */
  readonly timeZone: string | undefined;
}

/** The same where OpenD may not tell it: then all three are `undefined`. */
export interface MarketTimeIfTold {
  /** The instant, in milliseconds since 1970. */
  readonly timestamp: number | undefined;
  /** The market's wall clock: `"2026-04-30 15:59:00"`, with milliseconds where there are some. */
  readonly time: string | undefined;
  /** IANA name of that clock's zone, where it is known; see {@link MarketTime}. */
  readonly timeZone: string | undefined;
}

/** A moment as messages have it: text, and the same in Unix seconds. */
export interface ToldTime {
  readonly time: string;
  readonly timestamp?: number | undefined;
}

const minuteMs = 60_000;

/**
 * Reads a moment. The instant is what counts; the text shows of which zone the wall clock is, so that
 * no zone is named that the text contradicts.
 *
 * @throws {MessageError} `bad-message`: one of them is no time, or there is no telling the instant.
 */
export function marketTime(told: ToldTime, zones: Zones, type: string): MarketTime {
  const moment = marketTimeIfTold(told, zones, type);
  if (moment === undefined) throw notATime(type, "time", "is not told");
  return moment;
}

/** The same, `undefined` when neither text nor instant is told. */
export function marketTimeIfTold(
  { time: text, timestamp: seconds }: ToldTime,
  { candidates, own }: Zones,
  type: string,
): MarketTime | undefined {
  const clock = text === "" ? undefined : readWallClock(text);
  if (clock === undefined && text !== "")
    throw notATime(type, "time", `is ${JSON.stringify(text)}, which is no time`);
  const timestamp = instant(seconds, type, "timestamp");
  if (timestamp === undefined) {
    if (clock === undefined) return undefined;
    if (own === undefined) throw notATime(type, "timestamp", "is not told, and no zone is known");
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
    // Writing a text costs more than everything else here; most rows bring the one that is due.
    const isDue = shown === clock && text.length === secondsLength;
    return { timestamp, time: isDue ? text : wallClockText(shown), timeZone };
  }
  if (clock === undefined) throw notATime(type, "time", "is not told, and no zone is known");
  return { timestamp, time: wallClockText(clock), timeZone };
}

const secondsLength = "2026-04-30 15:59:00".length;

/**
 * Milliseconds since 1970 from Unix seconds; 0 and absent are "not told".
 *
 * @throws {MessageError} `bad-message`: no calendar has it.
 */
export function instant(
  seconds: number | undefined,
  type: string,
  field: string,
): number | undefined {
  if (seconds === undefined || seconds === 0) return undefined;
  const timestamp = Math.round(seconds * 1000);
  if (Number.isNaN(new Date(timestamp).getTime()))
    throw notATime(type, field, `is ${seconds}, which is no time`);
  return timestamp;
}

const notATime = (type: string, field: string, what: string): MessageError =>
  new MessageError(`${type}: ${field} ${what}`, { type, field });
