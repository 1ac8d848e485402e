/** The trading up to a time. */
import type { Bar } from "../bar.ts";
import type { SessionKind } from "../sessions.ts";
import { midnight } from "../zone.ts";
import { zoneOf } from "../zone-of.ts";
import { millsOf } from "./plan.ts";
import { begunBy } from "./slots.ts";
import type { Tape } from "./tape.ts";
import { joined, soFar, type Traded } from "./traded.ts";

/** The minutes of a session up to a time. The last one may be incomplete. */
export function minutesUpTo(tape: Tape, day: string, kind: SessionKind, asked: number): Traded[] {
  const seconds = tape.door.shown(asked);
  const minutes: Traded[] = [];
  for (const slot of tape.slots(day, kind)) {
    if (slot.start > seconds) break;
    const isOver = seconds >= slot.end;
    const traded = isOver ? slot : soFar(slot, tape.trades(slot, kind), seconds);
    const last = minutes.at(-1);
    // The closing auction belongs to the last minute.
    if (last && last.label === traded.label) minutes[minutes.length - 1] = joined(last, traded);
    else minutes.push(traded);
  }
  return minutes;
}

/** The total of a session up to a time; `undefined` before its first trade. */
export function totalUpTo(
  tape: Tape,
  day: string,
  kind: SessionKind,
  asked: number,
): Traded | undefined {
  const seconds = tape.door.shown(asked);
  const { slots, upTo } = tape.session(day, kind);
  const index = begunBy(slots, seconds);
  const slot = slots[index];
  if (!slot) return undefined;
  if (seconds >= slot.end) return upTo[index];
  const before = upTo[index - 1];
  const now = soFar(slot, tape.trades(slot, kind), seconds);
  if (now.volume === 0) return before;
  return before ? joined(before, now) : now;
}

/** A whole day in regular hours. */
export function wholeDay(tape: Tape, bar: Bar): Traded {
  const [open, high, low, close] = millsOf(bar);
  const label = midnight(bar.day, zoneOf(tape.security));
  const amount = Math.round(tape.turnover(bar.day) * 1000);
  return { label, open, high, low, close, volume: bar.volume, amount };
}

/** The elapsed part of a day's regular hours, from 0 to 1. */
export function progressOf(tape: Tape, day: string, seconds: number): number {
  const slots = tape.slots(day, "regular");
  return slots.length === 0 ? 0 : (begunBy(slots, tape.door.shown(seconds)) + 1) / slots.length;
}
