import type { Fault } from "../traffic/fault.ts";
import { requireWhole } from "../traffic/require-whole.ts";

/**
 * Ends each connection after this many frames have been sent on it.
 *
 * @throws {ArgumentError} when a number is out of its range.
 */
export function disconnectAfter({ frames }: { readonly frames: number }): Fault {
  requireWhole("frames", frames, 1);
  return {
    name: "disconnectAfter",
    begin: () => ({
      on(line) {
        let sent = 0;
        return {
          frame(frame, next) {
            next(frame);
            sent += 1;
            if (sent >= frames) line.end();
          },
        };
      },
    }),
  };
}
