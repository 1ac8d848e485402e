import type { Fault } from "../traffic/fault.ts";

/**
 * Makes connections half-open: sockets stay open, and nothing is read or written. New sockets are
 * accepted and silent too. Removing the fault delivers everything that was held back.
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
          // Reading causes replies at once, so the list grows during the loop.
          for (const go of held) go();
        },
      };
    },
  }),
});
