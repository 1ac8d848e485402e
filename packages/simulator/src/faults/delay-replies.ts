import { random } from "../market/random.ts";
import { type Choice, chooser } from "../traffic/choice.ts";
import type { Fault } from "../traffic/fault.ts";
import { WaitingRoom } from "../traffic/waiting.ts";

export interface Delay extends Choice {
  readonly ms: number;
  /** Up to this many additional milliseconds. Replies may then overtake each other. Default 0. */
  readonly jitterMs?: number;
  /** The seed of the jitter, for each connection. Default 1. */
  readonly seed?: number;
}

/** Delays replies, but not pushes. */
export const delayReplies = ({ ms, jitterMs = 0, seed = 1, ...choice }: Delay): Fault => ({
  name: "delayReplies",
  begin() {
    const isHit = chooser(choice);
    return {
      on({ clock, number }) {
        const draw = random(seed, `delay ${number}`);
        const room = new WaitingRoom(clock);
        return {
          message(message, next) {
            if (message.kind !== "reply" || !isHit(message)) return next(message);
            room.after(ms + jitterMs * draw(), () => next(message));
          },
          release: () => room.release(),
          end: () => room.end(),
        };
      },
    };
  },
});
