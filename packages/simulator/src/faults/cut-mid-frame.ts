import { type Choice, chooser } from "../traffic/choice.ts";
import type { Fault } from "../traffic/fault.ts";

/** A connection ends in the middle of a reply or push; on a WebSocket, after half a message. */
export const cutMidFrame = (choice: Choice = {}): Fault => ({
  name: "cutMidFrame",
  begin() {
    const isHit = chooser(choice);
    return {
      on: (line) => ({
        frame(frame, next) {
          if (!isHit(frame.message)) return next(frame);
          const { bytes } = frame;
          next({ ...frame, bytes: bytes.subarray(0, Math.ceil(bytes.length / 2)) });
          line.end();
        },
      }),
    };
  },
});
