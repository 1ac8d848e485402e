import type { Timer } from "@opend/core/internal";
import type { Fault } from "../traffic/fault.ts";
import { requireWhole } from "../traffic/require-whole.ts";

/**
 * What is sent arrives in pieces of so many bytes, one per turn of the event loop. On TCP only.
 *
 * @throws {ArgumentError} a number is out of its range.
 */
export function splitSegments({ bytes: size }: { readonly bytes: number }): Fault {
  requireWhole("bytes", size, 1);
  return {
    name: "splitSegments",
    begin: () => ({
      on({ clock, dialect }) {
        if (dialect !== "tcp") return {};
        const pieces: (() => void)[] = [];
        let timer: Timer | undefined;
        const end = (): void => {
          timer?.cancel();
          timer = undefined;
        };
        const step = (): void => {
          end();
          pieces.shift()?.();
          if (pieces.length > 0) timer = clock.after(0, step);
        };
        return {
          segment(bytes, next) {
            for (let at = 0; at < bytes.length; at += size) {
              const piece = bytes.subarray(at, at + size);
              pieces.push(() => next(piece));
            }
            if (timer === undefined) step();
          },
          release() {
            end();
            for (const go of pieces.splice(0)) go();
          },
          end,
        };
      },
    }),
  };
}
