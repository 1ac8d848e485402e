import type { LimitStore } from "./store.ts";
import { SlidingWindow } from "./window.ts";

/** Counts only the requests of this limiter. */
export const memoryStore: LimitStore = {
  window: (_name, { requests, windowMs }, marginMs) =>
    new SlidingWindow(requests, windowMs, marginMs),
};
