import type { Clock, Timer } from "../clock.ts";
import type { KeepAlive } from "../dialect/dialect.ts";

/** The part of the session that {@link Pulse} uses. */
export interface Beating {
  /** Sends the keep-alive request of the plan. Returns `false` when the link has ended. */
  ask(): boolean;
  /** Called when nothing arrived after a request. The last bytes arrived at `heardMs`, since 1970. */
  onDead(heardMs: number): void;
}

/** A timer that fires this late means that the runtime was asleep, frozen or busy. */
const lateMs = 1_000;

/**
 * Keeps a link alive and notices when it is dead. It sends the dialect's keep-alive requests, and
 * reports the link as dead when nothing has arrived for a while after one.
 *
 * After a time when the runtime was asleep, one more request is sent before the link is reported as
 * dead, because bytes that arrived in the meantime may not have been delivered yet.
 */
export class Pulse {
  readonly #clock: Clock;
  readonly #plan: KeepAlive;
  readonly #session: Beating;
  #beat: Timer;
  #verdict: Timer | undefined;
  /** On `clock.now()`: when bytes last arrived, or when a pause ended. */
  #lastHeardAt: number;
  /** On the wall clock, which continues while the machine sleeps: when bytes last arrived. */
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

  /** Records that bytes arrived. */
  heard(): void {
    this.#heardMs = this.#clock.wallTime();
    this.#restart();
  }

  /** Sends a request at once, even without silence before. */
  ask(): void {
    if (!this.#session.ask() || this.#isPaused) return;
    const { deadAfterMs } = this.#plan;
    const dueAt = this.#clock.now() + deadAfterMs;
    this.#verdict ??= this.#after(deadAfterMs, () => this.#judge(dueAt));
  }

  /** While the link is paused, silence is not a sign of a dead link. */
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

  // A keep-alive alone must not keep the process running.
  #after(delayMs: number, callback: () => void): Timer {
    return this.#clock.after(delayMs, callback, { background: true });
  }
}
