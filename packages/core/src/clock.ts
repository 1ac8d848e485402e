/** A timer that can be called off. */
export interface Timer {
  cancel(): void;
}

/** Time as core sees it; tests and the simulator bring their own. */
export interface Clock {
  /** Milliseconds that never go backwards; for measuring. */
  now(): number;
  /** Milliseconds since 1970; for telling the time. */
  wallTime(): number;
  /** Calls once after `delayMs`. A `background` timer does not hold the process. */
  after(delayMs: number, callback: () => void, options?: { background?: boolean }): Timer;
}

/** The runtime's own time. */
export const systemClock: Clock = {
  now: () => performance.now(),
  wallTime: () => Date.now(),
  after(delayMs, callback, { background = false } = {}) {
    const timer = setTimeout(callback, delayMs);
    // Node and Bun hand out an object; where it is a number the process question does not arise.
    if (background && typeof timer === "object" && timer !== null)
      (timer as { unref?(): void }).unref?.();
    return { cancel: () => clearTimeout(timer) };
  },
};
