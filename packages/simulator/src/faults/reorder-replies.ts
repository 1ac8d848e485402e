import type { Fault } from "../traffic/fault.ts";
import { oneTimer } from "../traffic/one-timer.ts";
import { requireWhole } from "../traffic/require-whole.ts";

export interface Reordering {
  /** How many replies are reversed together. */
  readonly window: number;
  /** How long the first of them waits for the others, in milliseconds. Default 20. */
  readonly waitMs?: number;
}

/**
 * Sends replies in groups, the last one first. The reply to the login is sent at once.
 *
 * @throws {ArgumentError} when a number is out of its range.
 */
export function reorderReplies({ window, waitMs = 20 }: Reordering): Fault {
  requireWhole("window", window, 1);
  return {
    name: "reorderReplies",
    begin: () => ({
      on({ clock, loginId }) {
        let held: (() => void)[] = [];
        const timer = oneTimer(clock);
        const release = (): void => {
          timer.end();
          const group = held.reverse();
          held = [];
          for (const go of group) go();
        };
        return {
          message(message, next) {
            if (message.kind !== "reply" || message.protoId === loginId) return next(message);
            held.push(() => next(message));
            if (held.length >= window) release();
            else timer.start(waitMs, release);
          },
          release,
          end: timer.end,
        };
      },
    }),
  };
}
