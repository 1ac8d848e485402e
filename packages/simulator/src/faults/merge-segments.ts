import { joined } from "@opend/core/internal";
import type { Fault } from "../traffic/fault.ts";
import { oneTimer } from "../traffic/one-timer.ts";
import { requireWhole } from "../traffic/require-whole.ts";

export interface Merging {
  /** Bytes are held until there are this many. */
  readonly bytes: number;
  /** The longest time that bytes are held, in milliseconds. Default 20. */
  readonly waitMs?: number;
}

/**
 * Merges several frames into one segment. On TCP only.
 *
 * @throws {ArgumentError} when a number is out of its range.
 */
export function mergeSegments({ bytes: size, waitMs = 20 }: Merging): Fault {
  requireWhole("bytes", size, 1);
  return {
    name: "mergeSegments",
    begin: () => ({
      on({ clock, dialect }) {
        if (dialect !== "tcp") return {};
        let held: Uint8Array[] = [];
        let go: (bytes: Uint8Array) => void = () => {};
        const timer = oneTimer(clock);
        const release = (): void => {
          timer.end();
          const merged = joined(held);
          held = [];
          if (merged.length > 0) go(merged);
        };
        return {
          segment(bytes, next) {
            held.push(bytes);
            go = next;
            if (held.reduce((sum, each) => sum + each.length, 0) >= size) release();
            else timer.start(waitMs, release);
          },
          release,
          end: timer.end,
        };
      },
    }),
  };
}
