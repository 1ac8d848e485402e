import type { Clock, Timer } from "@opend/core/internal";

interface Waiting {
  readonly dueAt: number;
  readonly timer: Timer;
  readonly go: () => void;
}

/** Actions that wait for their time on one connection. */
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

  /** Everything is done now, in the order in which it would have been. */
  release(): void {
    const waiting = [...this.#waiting].sort((a, b) => a.dueAt - b.dueAt);
    this.end();
    for (const { go } of waiting) go();
  }

  /** Nothing is done any more. */
  end(): void {
    for (const { timer } of this.#waiting) timer.cancel();
    this.#waiting.clear();
  }
}
