import type { Clock } from "@opend/core/internal";

/** The market's time, which starts at a given instant, runs with a clock, and is divided into ticks. */
export class MarketTime {
  readonly #clock: Clock;
  readonly #startedAt: number;
  /** Milliseconds since 1970 at tick 0. */
  readonly #startMs: number;
  readonly tickMs: number;

  constructor(clock: Clock, startMs: number, tickMs: number) {
    this.#clock = clock;
    this.#startedAt = clock.now();
    this.#startMs = startMs;
    this.tickMs = tickMs;
  }

  /** Seconds since 1970. */
  seconds(): number {
    return (this.#startMs + this.#elapsedMs()) / 1000;
  }

  /** Seconds since 1970 at a time of the clock. */
  secondsOf(clockMs: number): number {
    return (this.#startMs + clockMs - this.#startedAt) / 1000;
  }

  /** How many ticks have begun since the start. */
  tick(): number {
    // A runtime's timer may fire a fraction of a millisecond before its time.
    return Math.floor((this.#elapsedMs() + 1) / this.tickMs);
  }

  /** Seconds since 1970 at which a tick begins. */
  secondsAt(tick: number): number {
    return (this.#startMs + tick * this.tickMs) / 1000;
  }

  /** Milliseconds until a tick begins; 0 when it has. */
  untilTick(tick: number): number {
    return Math.max(tick * this.tickMs - this.#elapsedMs(), 0);
  }

  #elapsedMs(): number {
    return this.#clock.now() - this.#startedAt;
  }
}
