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
  after: (delayMs, callback, options) => longTimer(startTimer, delayMs, callback, options),
};

/** Starts one timer of the runtime, up to {@link longestTimerMs}. */
export type StartTimer = (delayMs: number, callback: () => void, isBackground: boolean) => Timer;

const startTimer: StartTimer = (delayMs, callback, isBackground) => {
  const timer = setTimeout(callback, delayMs);
  // Node and Bun hand out an object; where it is a number the process question does not arise.
  if (isBackground && typeof timer === "object" && timer !== null)
    (timer as { unref?(): void }).unref?.();
  return { cancel: () => clearTimeout(timer) };
};

/** A longer delay overflows in every runtime, and the timer fires at once. */
export const longestTimerMs: number = 2 ** 31 - 1;

/** A timer of any length, made of as many of the runtime's as it takes; `Infinity` never fires. */
export function longTimer(
  start: StartTimer,
  delayMs: number,
  callback: () => void,
  { background = false }: { background?: boolean } = {},
): Timer {
  const isLast = delayMs <= longestTimerMs;
  const onFire = (): void => {
    if (isLast) callback();
    else timer = longTimer(start, delayMs - longestTimerMs, callback, { background });
  };
  let timer = start(isLast ? delayMs : longestTimerMs, onFire, background);
  return { cancel: () => timer.cancel() };
}
