import type { LimitStore } from "./store.ts";
import { SlidingWindow } from "./window.ts";

/** Counts what this limiter spends, and nothing else. */
export const memoryStore: LimitStore = {
  window: (_name, { requests, windowMs }, marginMs) =>
    new SlidingWindow(requests, windowMs, marginMs),
};
