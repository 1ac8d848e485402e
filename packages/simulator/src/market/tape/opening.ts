/** When a security can be traded. */
import { nextTradingDay } from "../calendar.ts";
import type { SessionKind } from "../sessions.ts";
import { begunSessions, localDay, minutesBetween, newestFirst } from "./begun.ts";
import { begunBy, type Slot } from "./slots.ts";
import type { Tape } from "./tape.ts";

/** Whether the security can be traded: the time is in one of these sessions, or the market was opened. */
export function isOpen(
  tape: Tape,
  seconds: number,
  kinds: readonly SessionKind[] = ["regular"],
): boolean {
  return tape.door.isOpen(seconds) ?? isInSession(tape, seconds, kinds);
}

/** Whether trading was possible at some time between two times. */
export function wasOpen(
  tape: Tape,
  after: number,
  seconds: number,
  kinds: readonly SessionKind[],
): boolean {
  return (
    isOpen(tape, seconds, kinds) ||
    isOpen(tape, after, kinds) ||
    minutesBetween(tape, after, seconds, kinds).length > 0
  );
}

/** The last time when trading was possible: the time itself during trading; 0 for never. */
export function lastOpen(tape: Tape, seconds: number): number {
  if (tape.door.isOpen(seconds)) return seconds;
  const shown = tape.door.shown(seconds);
  for (const { day, kind } of begunSessions(tape, shown, newestFirst)) {
    const slots = tape.slots(day, kind);
    return Math.min(shown, openUntil(slots[begunBy(slots, shown)] as Slot));
  }
  return 0;
}

function isInSession(tape: Tape, seconds: number, kinds: readonly SessionKind[]): boolean {
  const today = localDay(tape, seconds);
  return [today, nextTradingDay(tape.security.market, today)].some((day) =>
    kinds.some((kind) => {
      const slots = tape.slots(day, kind);
      const slot = slots[begunBy(slots, seconds)];
      return slot !== undefined && seconds < openUntil(slot);
    }),
  );
}

/** An auction takes a second. */
const openUntil = ({ isAuction, start, label }: Slot): number => (isAuction ? start + 1 : label);
