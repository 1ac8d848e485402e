import type { StartTimer } from "./clock.ts";

/** Where a timer is an object it can be told not to hold the process; elsewhere nothing is held. */
export const startTimer: StartTimer = (delayMs, callback, isBackground) => {
  const timer: unknown = setTimeout(callback, delayMs);
  if (isBackground && typeof timer === "object" && timer !== null)
    (timer as { unref?(): void }).unref?.();
  return () => clearTimeout(timer as number);
};
