import { setImmediate } from "node:timers/promises";
import type { Clock, Timer } from "../../src/clock.ts";

/** A clock by hand for code with promises: it runs everything that follows a timer before the next one. */
export class PromiseClock implements Clock {
  #now = 0;
  #order = 0;
  /** By time, then by order of creation. */
  readonly #timers: { at: number; order: number; callback: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  wallTime(): number {
    return this.#now;
  }

  after(delayMs: number, callback: () => void): Timer {
    const timer = { at: this.#now + delayMs, order: this.#order++, callback };
    const index = this.#timers.findLastIndex(({ at }) => at <= timer.at) + 1;
    this.#timers.splice(index, 0, timer);
    return {
      cancel: () => {
        const at = this.#timers.indexOf(timer);
        if (at >= 0) this.#timers.splice(at, 1);
      },
    };
  }

  wait(delayMs: number): Promise<void> {
    return new Promise((resolve) => this.after(delayMs, resolve));
  }

  async advanceTo(end: number): Promise<void> {
    for (;;) {
      await setImmediate();
      const next = this.#timers[0];
      if (!next || next.at > end) break;
      this.#timers.shift();
      this.#now = Math.max(this.#now, next.at);
      next.callback();
    }
    this.#now = end;
  }
}
