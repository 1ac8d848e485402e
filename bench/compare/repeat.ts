import type { Side } from "./measure.ts";

/** Keeps results from being optimised away. */
export let sink: unknown;

export const repeat =
  (once: () => unknown): Side =>
  (times) => {
    for (let time = 0; time < times; time++) sink = once();
  };

/** Asks with so many requests in flight. */
export const inFlight =
  (width: number, once: () => Promise<unknown>): Side =>
  async (times) => {
    let left = times;
    const lane = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        await once();
      }
    };
    await Promise.all(Array.from({ length: Math.min(width, times) }, lane));
  };
