import type { Clock, Timer } from "@opend/core/internal";

interface Waiting {
  readonly dueAt: number;
  readonly timer: Timer;
  readonly go: () => void;
}

/** Delayed actions on one connection. */
export class WaitingRoom {
  readonly #clock: Clock;
  readonly #waiting = new Set<Waiting>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  after(delayMs: number, go: () => void): void {
    const timer = this.#clock.after(delayMs, () => {
      this.#waiting.delete(waiting);
      go();
    });
    const waiting = { dueAt: this.#clock.now() + delayMs, timer, go };
    this.#waiting.add(waiting);
  }

  /** Runs all actions now, in their order. */
  release(): void {
    const waiting = [...this.#waiting].sort((a, b) => a.dueAt - b.dueAt);
    this.end();
    for (const { go } of waiting) go();
  }

  /** Cancels all actions. */
  end(): void {
    for (const { timer } of this.#waiting) timer.cancel();
    this.#waiting.clear();
  }
}
