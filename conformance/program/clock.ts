import type { Clock, Timer } from "@opend/core/internal";

/** A longer delay overflows in every runtime. */
const longestTimerMs = 2 ** 31 - 1;

/** Starts one timer of the runtime; the returned function cancels it. */
export type StartTimer = (
  delayMs: number,
  callback: () => void,
  isBackground: boolean,
) => () => void;

interface LiveTimer {
  readonly dueAt: number;
  readonly isBackground: boolean;
  readonly callback: () => void;
  disarm: (() => void) | undefined;
}

/** The runtime's clock, which a case can stop and advance, and which counts its live timers. */
export class CaseClock implements Clock {
  readonly #startTimer: StartTimer;
  readonly #live = new Set<LiveTimer>();
  #aheadMs = 0;
  #isFrozen = false;

  constructor(startTimer: StartTimer) {
    this.#startTimer = startTimer;
  }

  /** Timers that have neither fired nor been cancelled. */
  get liveTimers(): number {
    return this.#live.size;
  }

  now(): number {
    return performance.now() + this.#aheadMs;
  }

  wallTime(): number {
    return Date.now() + this.#aheadMs;
  }

  after(delayMs: number, callback: () => void, { background = false } = {}): Timer {
    const dueAt = this.now() + Math.max(0, delayMs);
    const timer: LiveTimer = { dueAt, isBackground: background, callback, disarm: undefined };
    this.#live.add(timer);
    if (!this.#isFrozen) this.#arm(timer);
    return { cancel: () => this.#drop(timer) };
  }

  /** Acts like a tab in the background: no timer fires until `thaw`. */
  freeze(): void {
    this.#isFrozen = true;
    for (const timer of this.#live) {
      timer.disarm?.();
      timer.disarm = undefined;
    }
  }

  /** Ends the freeze after `passedMs`. Timers that were due fire late, after the caller has returned. */
  thaw(passedMs = 0): void {
    this.#aheadMs += passedMs;
    this.#isFrozen = false;
    for (const timer of [...this.#live].sort((a, b) => a.dueAt - b.dueAt)) this.#arm(timer);
  }

  /** Advances the time without waiting: every timer fires when it is due, with a turn of the event loop after it. */
  async skip(passedMs: number): Promise<void> {
    const target = this.now() + passedMs;
    this.freeze();
    for (let next = this.#next(target); next; next = this.#next(target)) {
      this.#aheadMs += Math.max(0, next.dueAt - this.now());
      this.#fire(next);
      await pause();
    }
    this.thaw(Math.max(0, target - this.now()));
    // Even without due timers, because a caller that skips until bytes arrive needs a turn.
    await pause();
  }

  /** Cancels all timers before the next case. */
  cancelAll(): void {
    for (const timer of [...this.#live]) this.#drop(timer);
  }

  #next(target: number): LiveTimer | undefined {
    const due = [...this.#live].filter(({ dueAt }) => dueAt <= target);
    return due.sort((a, b) => a.dueAt - b.dueAt)[0];
  }

  #arm(timer: LiveTimer): void {
    const delayMs = Math.min(Math.max(0, timer.dueAt - this.now()), longestTimerMs);
    timer.disarm = this.#startTimer(delayMs, () => this.#fire(timer), timer.isBackground);
  }

  #fire(timer: LiveTimer): void {
    this.#drop(timer);
    timer.callback();
  }

  #drop(timer: LiveTimer): void {
    timer.disarm?.();
    this.#live.delete(timer);
  }
}

/** A turn of the event loop, in which received bytes are delivered. */
export const pause = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
