import type { Clock, Timer } from "../clock.ts";
import type { KeepAlive } from "../dialect/dialect.ts";

/** What the pulse needs of its session. */
export interface Beating {
  /** Sends what the plan says; false when the link is over. */
  ask(): boolean;
  /** Nothing came in although something was asked; something last did at `heardMs`, since 1970. */
  onDead(heardMs: number): void;
}

/** A timer that is so much too late tells that the runtime was away: asleep, frozen, or busy. */
const lateMs = 1_000;

/**
 * Keeps a link alive and notices when it is not: sends what the dialect wants when it wants it, and
 * reports the peer dead when nothing at all has come in for a while after that.
 *
 * It judges by answers, not by the clock: who was away gets one more question, because what came in
 * meanwhile may not have been handed over yet.
 */
export class Pulse {
  readonly #clock: Clock;
  readonly #plan: KeepAlive;
  readonly #session: Beating;
  #beat: Timer;
  #verdict: Timer | undefined;
  /** By `clock.now()`: the last sign of life, or the end of a pause. */
  #lastHeardAt: number;
  /** By the wall clock, which goes on while the machine sleeps: when something last came in. */
  #heardMs: number;
  #isAskedAgain = false;
  #isPaused = false;

  constructor(clock: Clock, plan: KeepAlive, session: Beating) {
    this.#clock = clock;
    this.#plan = plan;
    this.#session = session;
    this.#lastHeardAt = clock.now();
    this.#heardMs = clock.wallTime();
    this.#beat = this.#after(plan.everyMs, () => this.#onBeat());
  }

  /** Something came in, whatever it was. */
  heard(): void {
    this.#heardMs = this.#clock.wallTime();
    this.#restart();
  }

  /** Asks at once, whether there was silence or not. */
  ask(): void {
    if (!this.#session.ask() || this.#isPaused) return;
    const { deadAfterMs } = this.#plan;
    const dueAt = this.#clock.now() + deadAfterMs;
    this.#verdict ??= this.#after(deadAfterMs, () => this.#judge(dueAt));
  }

  /** While nothing is taken in, silence means nothing. */
  pause(isPaused: boolean): void {
    this.#isPaused = isPaused;
    this.#restart();
  }

  stop(): void {
    this.#beat.cancel();
    this.#acquit();
  }

  #onBeat(): void {
    const silentMs = this.#clock.now() - this.#lastHeardAt;
    const { onlyInSilence, everyMs } = this.#plan;
    const isEarly = onlyInSilence && silentMs < everyMs;
    this.#beat = this.#after(isEarly ? everyMs - silentMs : everyMs, () => this.#onBeat());
    if (!isEarly) this.ask();
  }

  #judge(dueAt: number): void {
    this.#verdict = undefined;
    const wasAway = this.#clock.now() - dueAt > lateMs;
    if (!wasAway || this.#isAskedAgain) return this.#session.onDead(this.#heardMs);
    this.#isAskedAgain = true;
    this.ask();
  }

  #restart(): void {
    this.#lastHeardAt = this.#clock.now();
    this.#isAskedAgain = false;
    this.#acquit();
  }

  #acquit(): void {
    this.#verdict?.cancel();
    this.#verdict = undefined;
  }

  // Alone, a keep-alive is no reason for a process to stay.
  #after(delayMs: number, callback: () => void): Timer {
    return this.#clock.after(delayMs, callback, { background: true });
  }
}
