import { type Clock, longTimer, type StartTimer, systemClock } from "@opend/core/internal";

export const startTimer: StartTimer = (delayMs, callback, isBackground) => {
  const timer = setTimeout(callback, delayMs);
  if (isBackground) Deno.unrefTimer(timer as unknown as number);
  return { cancel: () => clearTimeout(timer) };
};

/** Deno's timers are numbers, which only Deno itself can let the process go by. */
export const denoClock: Clock = {
  ...systemClock,
  after: (delayMs, callback, options) => longTimer(startTimer, delayMs, callback, options),
};
