/** The sessions and minutes that have begun at a time. */
import type { Bar } from "../bar.ts";
import { dayAfter, nextTradingDay } from "../calendar.ts";
import type { SessionKind } from "../sessions.ts";
import { wallClock } from "../zone.ts";
import { zoneOf } from "../zone-of.ts";
import { begunBy, type Slot } from "./slots.ts";
import type { Tape } from "./tape.ts";

/** A session of one trading day. */
export interface SessionName {
  readonly day: string;
  readonly kind: SessionKind;
}

/** A minute of a session. */
export interface TradedMinute extends SessionName {
  readonly slot: Slot;
}

export const newestFirst: readonly SessionKind[] = ["after", "regular", "pre", "overnight"];

/** The newest day that has begun to trade in regular hours. */
export function tradingDay(tape: Tape, asked: number): Bar | undefined {
  const seconds = tape.door.shown(asked);
  let newest = localDay(tape, seconds);
  // The evening session of a future belongs to the day after, over a weekend.
  if (tape.security.kind === "future") newest = nextTradingDay(tape.security.market, newest);
  for (let bar = tape.days.last(newest); bar; bar = tape.days.last(dayAfter(bar.day, -1))) {
    const [first] = tape.slots(bar.day, "regular");
    if (first && first.start <= seconds) return bar;
  }
  return undefined;
}

/** The sessions that have begun, the newest first, of all days or of a range. */
export function* begunSessions(
  tape: Tape,
  asked: number,
  kinds: readonly SessionKind[],
  from = "0000-00-00",
  to = "9999-99-99",
): Generator<SessionName> {
  const seconds = tape.door.shown(asked);
  const newest = tradingDay(tape, seconds)?.day;
  if (newest === undefined) return;
  const next = nextTradingDay(tape.security.market, newest);
  const last = [next, to].sort()[0] as string;
  for (const { day } of tape.days.between(from, last).toReversed())
    for (const kind of newestFirst) {
      const [first] = kinds.includes(kind) ? tape.slots(day, kind) : [];
      if (first && first.start <= seconds) yield { day, kind };
    }
}

/**
 * The sessions of the newest trading day, and of the next one if its night or morning session has
 * begun.
 */
export function* sessionsToday(
  tape: Tape,
  seconds: number,
  kinds: readonly SessionKind[],
): Generator<SessionName> {
  const newest = tradingDay(tape, seconds)?.day ?? "";
  for (const session of begunSessions(tape, seconds, kinds)) {
    if (session.day < newest) return;
    yield session;
  }
}

/** The minutes with possible trades after one time and up to another, the oldest first. */
export function minutesBetween(
  tape: Tape,
  after: number,
  asked: number,
  kinds: readonly SessionKind[],
): TradedMinute[] {
  const seconds = tape.door.shown(asked);
  const found: TradedMinute[] = [];
  if (seconds <= after) return found;
  for (const { day, kind } of begunSessions(tape, seconds, kinds)) {
    const slots = tape.slots(day, kind);
    let index = begunBy(slots, seconds);
    for (; index >= 0; index--) {
      const slot = slots[index] as Slot;
      if (slot.start <= after && slot.end <= after) break;
      found.push({ day, kind, slot });
    }
    if (index >= 0) break;
  }
  return found.reverse();
}

/** The calendar day at a time, where the security is traded. */
export function localDay(tape: Tape, seconds: number): string {
  return wallClock(seconds, zoneOf(tape.security)).day;
}
