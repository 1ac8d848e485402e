import type { Side } from "./side.ts";

/** Keeps results from being optimised away. */
export let sink: unknown;

export const repeat =
  (once: () => unknown): Side =>
  (times) => {
    for (let time = 0; time < times; time++) sink = once();
    return times;
  };

/** Sends requests with `width` of them in flight, at least `width` in total. */
export const inFlight =
  (width: number, once: () => Promise<unknown>): Side =>
  async (times) => {
    const wanted = Math.max(times, width);
    let left = wanted;
    const lane = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        await once();
      }
    };
    await Promise.all(Array.from({ length: width }, lane));
    return wanted;
  };
