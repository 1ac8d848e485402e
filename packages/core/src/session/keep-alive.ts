import type { Clock, Timer } from "../clock.ts";
import type { KeepAlive } from "../dialect/dialect.ts";

/** What the pulse needs of its session. */
export interface Beating {
  send(protoId: number, body: Uint8Array): void;
  /** Nothing came in although something was asked. */
  onDead(): void;
}

/**
 * Keeps a link alive and notices when it is not: sends what the dialect wants when it wants it, and
 * reports the peer dead when nothing at all has come in for a while after that.
 */
export class Pulse {
  readonly #clock: Clock;
  readonly #plan: KeepAlive;
  readonly #session: Beating;
  #beat: Timer;
  #verdict: Timer | undefined;
  #lastHeardAt: number;

  constructor(clock: Clock, plan: KeepAlive, session: Beating) {
    this.#clock = clock;
    this.#plan = plan;
    this.#session = session;
    this.#lastHeardAt = clock.now();
    this.#beat = this.#after(plan.everyMs, () => this.#onBeat());
  }

  /** Something came in, whatever it was. */
  heard(): void {
    this.#lastHeardAt = this.#clock.now();
    this.#verdict?.cancel();
    this.#verdict = undefined;
  }

  stop(): void {
    this.#beat.cancel();
    this.#verdict?.cancel();
  }

  #onBeat(): void {
    const silentMs = this.#clock.now() - this.#lastHeardAt;
    const { onlyInSilence, everyMs, deadAfterMs, protoId } = this.#plan;
    const isEarly = onlyInSilence && silentMs < everyMs;
    this.#beat = this.#after(isEarly ? everyMs - silentMs : everyMs, () => this.#onBeat());
    if (isEarly) return;
    this.#verdict ??= this.#after(deadAfterMs, () => this.#session.onDead());
    this.#session.send(protoId, this.#plan.body(this.#clock.wallTime()));
  }

  // Alone, a keep-alive is no reason for a process to stay.
  #after(delayMs: number, callback: () => void): Timer {
    return this.#clock.after(delayMs, callback, { background: true });
  }
}
