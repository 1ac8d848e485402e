import type { Fault } from "../traffic/fault.ts";

/**
 * Half-open: sockets stay, and nothing is read or written. New ones are accepted and as silent. What
 * was held back goes on when the fault is removed, as when a network is back in time.
 */
export const goSilent = (): Fault => ({
  name: "goSilent",
  begin: () => ({
    on() {
      const held: (() => void)[] = [];
      const hold = (bytes: Uint8Array, next: (bytes: Uint8Array) => void): void => {
        held.push(() => next(bytes));
      };
      return {
        segment: hold,
        received: hold,
        release() {
          // What is read now is answered now: the list grows while it is gone through.
          for (const go of held) go();
        },
      };
    },
  }),
});
