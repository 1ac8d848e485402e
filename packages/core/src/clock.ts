import { tolerate } from "./foreign.ts";

/** A timer that can be cancelled. */
export interface Timer {
  cancel(): void;
}

/** The clock that core uses. Tests and the simulator pass their own. */
export interface Clock {
  /** Milliseconds that never go backwards, for measuring durations. */
  now(): number;
  /** Milliseconds since 1970, for points in time. */
  wallTime(): number;
  /** Calls `callback` once after `delayMs`. A `background` timer does not keep the process running. */
  after(delayMs: number, callback: () => void, options?: { background?: boolean }): Timer;
}

/** The runtime's own clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  wallTime: () => Date.now(),
  after: (delayMs, callback, options) => longTimer(startTimer, delayMs, callback, options),
};

/**
 * The clock of the user, or the runtime's own. If the user's clock throws, returns something that is
 * not a time, or goes backwards, the runtime's clock continues from the last time.
 */
export function clockOf(clock: Clock = systemClock): Clock {
  if (clock === systemClock) return clock;
  return {
    now: timeOf(clock, "now"),
    wallTime: timeOf(clock, "wallTime"),
    after(delayMs, callback, options) {
      let status: "unset" | "set" | "early" | "over" = "unset";
      const fire = (): void => {
        // A callback does not expect to run before its caller has the timer.
        if (status === "unset") status = "early";
        if (status !== "set") return;
        status = "over";
        callback();
      };
      const own = tolerate(() => clock.after(delayMs, fire, options));
      const isUsable = status === "unset" && typeof own?.cancel === "function";
      status = "set";
      const timer = isUsable ? (own as Timer) : systemClock.after(delayMs, fire, options);
      return {
        cancel() {
          status = "over";
          tolerate(() => timer.cancel());
        },
      };
    },
  };
}

/** The latest time that a clock can sensibly show: that of `Date`, in milliseconds. */
const mostMs = 8.64e15;

function timeOf(clock: Clock, part: "now" | "wallTime"): () => number {
  let last = 0;
  let aheadMs = 0;
  return () => {
    const system = systemClock[part]();
    const ms = tolerate(() => clock[part]());
    const isTime = typeof ms === "number" && ms >= (part === "now" ? last : 0) && ms <= mostMs;
    last = isTime ? ms : system + aheadMs;
    aheadMs = last - system;
    return last;
  };
}

/** Starts one timer of the runtime, up to {@link longestTimerMs}. */
export type StartTimer = (delayMs: number, callback: () => void, isBackground: boolean) => Timer;

const startTimer: StartTimer = (delayMs, callback, isBackground) => {
  const timer = setTimeout(callback, delayMs);
  // Node and Bun return an object. In browsers it is a number, and there is no process to keep running.
  if (isBackground && typeof timer === "object" && timer !== null)
    (timer as { unref?(): void }).unref?.();
  return { cancel: () => clearTimeout(timer) };
};

/** A longer delay overflows in every runtime, and the timer fires at once. */
export const longestTimerMs: number = 2 ** 31 - 1;

/** A timer of any length, made of several of the runtime's timers if needed. `Infinity` never fires. */
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
