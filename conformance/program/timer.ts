import type { StartTimer } from "./clock.ts";

/** Stops a timer from keeping the process running, in runtimes where it is an object. */
export const startTimer: StartTimer = (delayMs, callback, isBackground) => {
  const timer: unknown = setTimeout(callback, delayMs);
  if (isBackground && typeof timer === "object" && timer !== null)
    (timer as { unref?(): void }).unref?.();
  return () => clearTimeout(timer as number);
};
