import type { SessionKind } from "../sessions.ts";
import { begunBy, type Slot } from "./slots.ts";
import type { Tape } from "./tape.ts";
import type { Trade } from "./trades.ts";

/** The last trade of a session up to a time. */
export function lastTrade(
  tape: Tape,
  day: string,
  kind: SessionKind,
  seconds: number,
): Trade | undefined {
  return lastTradesOf(tape, day, kind, seconds, 1)[0];
}

/** The last trades of a session up to a time, the oldest first. */
export function lastTradesOf(
  tape: Tape,
  day: string,
  kind: SessionKind,
  asked: number,
  count: number,
): Trade[] {
  const seconds = tape.door.shown(asked);
  const found: Trade[][] = [];
  let missing = count;
  const slots = tape.slots(day, kind);
  for (let index = begunBy(slots, seconds); index >= 0 && missing > 0; index--) {
    const trades = tape.trades(slots[index] as Slot, kind);
    const past = trades.filter(({ ms }) => ms <= seconds * 1000).slice(-missing);
    found.unshift(past);
    missing -= past.length;
  }
  return found.flat();
}
