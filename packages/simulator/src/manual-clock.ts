import type { Clock } from "@opend/core/internal";

/**
 * A clock that moves only when a test advances it, for `new Engine({ clock })`, `startSimulator` and
 * `connect({ clock })`. Both its times begin at 0 ms, independent of the market's time.
 */
export class ManualClock implements Clock {
  /** How far each reading of the clock advances it, in milliseconds. */
  lookMs = 0;
  #now = 0;
  readonly #timers = new Set<{ at: number; callback: () => void }>();

  now(): number {
    this.#now += this.lookMs;
    return this.#now;
  }

  wallTime(): number {
    return this.#now;
  }

  after(delayMs: number, callback: () => void): { cancel(): void } {
    const timer = { at: this.#now + delayMs, callback };
    this.#timers.add(timer);
    return { cancel: () => this.#timers.delete(timer) };
  }

  /** Timers that are set and not due yet. */
  get timerCount(): number {
    return this.#timers.size;
  }

  /** Fires all due timers in order. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const next = [...this.#timers].sort((a, b) => a.at - b.at)[0];
      if (!next || next.at > end) break;
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.callback();
    }
    this.#now = Math.max(this.#now, end);
  }

  /** Advances as if the process slept: timers that were due in between fire late. */
  sleep(ms: number): void {
    this.#now += ms;
    this.advance(0);
  }
}
