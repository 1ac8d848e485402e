import type { Fault } from "../traffic/fault.ts";
import { oneTimer } from "../traffic/one-timer.ts";
import { requireWhole } from "../traffic/require-whole.ts";

/**
 * Splits sent bytes into pieces of this many bytes, one per turn of the event loop. On TCP only.
 *
 * @throws {ArgumentError} when a number is out of its range.
 */
export function splitSegments({ bytes: size }: { readonly bytes: number }): Fault {
  requireWhole("bytes", size, 1);
  return {
    name: "splitSegments",
    begin: () => ({
      on({ clock, dialect }) {
        if (dialect !== "tcp") return {};
        const pieces: (() => void)[] = [];
        const timer = oneTimer(clock);
        const step = (): void => {
          timer.end();
          pieces.shift()?.();
          if (pieces.length > 0) timer.start(0, step);
        };
        return {
          segment(bytes, next) {
            for (let at = 0; at < bytes.length; at += size) {
              const piece = bytes.subarray(at, at + size);
              pieces.push(() => next(piece));
            }
            if (!timer.isRunning) step();
          },
          release() {
            timer.end();
            for (const go of pieces.splice(0)) go();
          },
          end: timer.end,
        };
      },
    }),
  };
}
