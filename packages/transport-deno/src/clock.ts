import { type Clock, longTimer, type StartTimer, systemClock } from "@opend/core/internal";

export const startTimer: StartTimer = (delayMs, callback, isBackground) => {
  const timer = setTimeout(callback, delayMs);
  if (isBackground) Deno.unrefTimer(timer as unknown as number);
  return { cancel: () => clearTimeout(timer) };
};

/** In Deno a timer is a number, so only `Deno.unrefTimer` stops it from keeping the process running. */
export const denoClock: Clock = {
  ...systemClock,
  after: (delayMs, callback, options) => longTimer(startTimer, delayMs, callback, options),
};
