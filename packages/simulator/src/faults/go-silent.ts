import type { Fault } from "../traffic/fault.ts";

/**
 * Half-open: sockets stay, and nothing is read or written. New ones are accepted and as silent. What
 * was held back goes on when the fault is removed, as when a network is back in time.
 */
export const goSilent = (): Fault => ({
  name: "goSilent",
  begin: () => ({
    on() {
      let held: (() => void)[] | undefined = [];
      const hold = (bytes: Uint8Array, next: (bytes: Uint8Array) => void): void => {
        if (held) held.push(() => next(bytes));
        else next(bytes);
      };
      return {
        segment: hold,
        received: hold,
        release() {
          const all = held ?? [];
          // What is read now is answered at once.
          held = undefined;
          for (const go of all) go();
        },
      };
    },
  }),
});
