import { type Choice, chooser } from "../traffic/choice.ts";
import type { Fault } from "../traffic/fault.ts";

/** Drops replies. The requests are still executed. */
export const loseReplies = (choice: Choice = {}): Fault => ({
  name: "loseReplies",
  begin() {
    const isHit = chooser(choice);
    return {
      on: () => ({
        message(message, next) {
          if (message.kind !== "reply" || !isHit(message)) next(message);
        },
      }),
    };
  },
});
