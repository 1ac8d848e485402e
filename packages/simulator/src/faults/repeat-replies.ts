import { type Choice, chooser } from "../traffic/choice.ts";
import type { Fault } from "../traffic/fault.ts";

/** Sends replies twice. */
export const repeatReplies = (choice: Choice = {}): Fault => ({
  name: "repeatReplies",
  begin() {
    const isHit = chooser(choice);
    return {
      on: () => ({
        message(message, next) {
          next(message);
          if (message.kind === "reply" && isHit(message)) next(message);
        },
      }),
    };
  },
});
